import type { Case, Instant } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { Notice } from '../shared/Notice.tsx';
import { clockTime, whenSaid } from '../shared/times.ts';
import { answererOf } from './speaker.ts';
import { isAwaited, isMissing } from './unconfirmed.ts';
import { dismissReasons } from './wording.ts';

interface SettledNoteProps {
  readonly view: CaseView;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onUndo: () => void;
  readonly onWentOut: () => void;
  readonly onNotSent: () => void;
}

function Link({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {children}
    </button>
  );
}

function whatWasDone(found: Case): string {
  const { mark } = found;
  if (mark?.kind !== 'dismissed') return 'Done.';
  const reason = dismissReasons.find(({ id }) => id === mark.reason);
  return reason ? `Done. ${reason.label}.` : 'Done.';
}

/** In place of the dock once nothing is left to write: what holds, and how to take it back. */
export function SettledNote(props: SettledNoteProps) {
  const { view, now, timeZone } = props;
  const found = view.case;
  if (isMissing(found, now) && found.sent)
    return (
      <Notice
        tone="amber"
        icon="warning"
        title={`Sent at ${clockTime(found.sent.at, timeZone)}, not seen on the page yet.`}
        actions={
          <>
            <Link onPress={props.onWentOut}>Yes</Link>
            <Link onPress={props.onNotSent}>No</Link>
          </>
        }
      >
        Did it go out?
      </Notice>
    );
  if (isAwaited(found) && found.sent)
    return (
      <Notice
        tone="plain"
        icon="check"
        title={`Answered at ${whenSaid(found.sent.at, now, timeZone)}`}
      >
        · waiting to see it on the page
      </Notice>
    );
  if (found.state === 'withdrawn')
    return (
      <Notice tone="plain" title="They took the post down.">
        Its text is erased within a day; that it happened is kept.
      </Notice>
    );
  // A mark of before does not say who answered what they wrote since.
  if (found.mark && (found.state !== 'answered' || found.answeredBy === null))
    return (
      <Notice
        tone="plain"
        icon="check"
        title={whatWasDone(found)}
        beside={<Link onPress={props.onUndo}>Undo</Link>}
      />
    );
  if (found.answeredAt !== null) {
    const by = answererOf(view);
    return (
      <Notice
        tone="plain"
        icon="check"
        title={`Answered at ${whenSaid(found.answeredAt, now, timeZone)}`}
      >
        {by && (
          <>
            by <bdi>{by}</bdi>.
          </>
        )}
      </Notice>
    );
  }
  return null;
}
