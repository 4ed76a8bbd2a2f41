import { otherFailure } from '../shared/failures.ts';
import { Empty } from './Empty.tsx';
import type { Screen } from './screen.ts';

interface WithoutCaseProps {
  readonly screen: Exclude<Screen, { kind: 'case' | 'case-loading' | 'loading' }>;
  readonly onSettings: () => void;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
}

/** What had the focus went with the case: the one way on has it then. Never taken from the page. */
function focusWhereLost(button: HTMLButtonElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) button?.focus();
}

/** Every reason for showing no case, with its one way on. */
export function WithoutCase(props: WithoutCaseProps) {
  const { screen, onSettings } = props;
  const settings = (words: string) => (
    <button ref={focusWhereLost} type="button" className="plain" onClick={onSettings}>
      {words}
    </button>
  );
  const primary = (words: string, onPress: () => void) => (
    <button ref={focusWhereLost} type="button" className="primary" onClick={onPress}>
      {words}
    </button>
  );
  const again = primary('Try again', props.onTryAgain);
  switch (screen.kind) {
    case 'empty':
      return (
        <Empty
          title="Nothing on this page needs you"
          hint="Missed one? Select its text and choose “Track as a complaint”."
        >
          Posts about <bdi>{screen.brandName}</bdi> get a badge as you scroll. Press one to open it
          here.
        </Empty>
      );
    case 'not-set-up':
      return (
        <Empty title="Hearback is not reading yet" action={settings('Set up')}>
          Tell it which brand to listen for. That takes about two minutes, and everything stays in
          this browser.
        </Empty>
      );
    case 'blocked':
      return (
        <Empty title="The browser keeps Hearback from storing" action={again}>
          Site data is blocked here. Allow it for this extension in the browser’s settings for
          cookies and site data, then try again. What was kept is still there.
        </Empty>
      );
    case 'updated':
      return <Empty title="Hearback was updated">Reload this page when your draft is safe.</Empty>;
    case 'failed': {
      const words = otherFailure(screen.failure);
      // What was erased does not come back by looking again.
      const way =
        screen.failure === 'not-found' ? primary('Close the sidebar', props.onClose) : again;
      return (
        <Empty title={words.title.replace(/\.$/, '')} action={way}>
          {words.way}
        </Empty>
      );
    }
  }
}
