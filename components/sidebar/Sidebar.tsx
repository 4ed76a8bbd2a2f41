import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import type { CaseActions } from './actions.ts';
import { CasePanel } from './CasePanel.tsx';
import { Loading } from './Loading.tsx';
import type { Screen } from './screen.ts';
import { TopLine, type TopLineActions } from './TopLine.tsx';
import type { Typed } from './useTyped.ts';
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
  const { onClose } = props;

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
      <Content {...props} top={top} />
    </main>
  );
}

function Content(props: SidebarProps & { top: TopLineActions }) {
  const { screen, top } = props;
  const [typed] = useState(() => new Map<string, Typed>());
  const typedOf = (caseId: string): Typed => {
    const words = typed.get(caseId) ?? new Map();
    typed.set(caseId, words);
    return words;
  };
  // One panel before and after the case has come: what is being typed stays.
  if (screen.kind === 'case') {
    const { id, site } = screen.shown.view.case;
    return <CasePanel key={id} {...props} site={site} shown={screen.shown} typed={typedOf(id)} />;
  }
  if (screen.kind === 'case-loading') {
    const { caseId, site, badge } = screen;
    return (
      <CasePanel
        key={caseId}
        {...props}
        site={site}
        shown={null}
        badge={badge}
        typed={typedOf(caseId)}
      />
    );
  }
  if (screen.kind === 'loading') return <Loading top={top} />;
  return (
    <>
      <header className="header header-bare">
        <TopLine {...top} />
      </header>
      <WithoutCase
        screen={screen}
        onSettings={props.onSettings}
        onTryAgain={props.onTryAgain}
        onClose={props.onClose}
      />
    </>
  );
}
