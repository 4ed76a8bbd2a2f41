import { useEffect } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import type { CaseActions } from './actions.ts';
import { CasePanel } from './CasePanel.tsx';
import { Loading } from './Loading.tsx';
import type { Screen } from './screen.ts';
import { TopLine } from './TopLine.tsx';
import { WithoutCase } from './WithoutCase.tsx';

export interface SidebarProps {
  readonly screen: Screen;
  readonly now: Instant;
  /** IANA name: times are said in it. */
  readonly timeZone: string;
  /** Handle that is signed in on the page; null where it is not known. */
  readonly signedInAs: string | null;
  /** Whether keys are named as on a Mac. */
  readonly mac: boolean;
  readonly actions: CaseActions;
  readonly onClose: () => void;
  readonly onSettings: () => void;
  readonly onTryAgain: () => void;
}

/** The panel beside the page: a case and what to do with it, or why there is none. */
export function Sidebar(props: SidebarProps) {
  const { screen, onClose } = props;

  // On the document: the frame is focused before anything in it is.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  const top = {
    menu: [{ id: 'settings', label: 'Settings' }],
    onMenu: props.onSettings,
    onClose,
  };
  return (
    <main className="sidebar">
      {screen.kind === 'case' && (
        <CasePanel key={screen.shown.view.case.id} {...props} shown={screen.shown} top={top} />
      )}
      {screen.kind === 'loading' && <Loading top={top} />}
      {screen.kind !== 'case' && screen.kind !== 'loading' && (
        <>
          <header className="header header-bare">
            <TopLine {...top} />
          </header>
          <WithoutCase
            screen={screen}
            onSettings={props.onSettings}
            onTryAgain={props.onTryAgain}
          />
        </>
      )}
    </main>
  );
}
