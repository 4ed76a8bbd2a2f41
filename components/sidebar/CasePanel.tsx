import { useRef, useState } from 'react';
import type { Badge } from '../../utils/deadlines/badge.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Suggestion } from '../../utils/words/reply.ts';
import { BadgeHeader } from './BadgeHeader.tsx';
import { CaseMiddle } from './CaseMiddle.tsx';
import { Dock } from './Dock.tsx';
import { DockStatus } from './DockStatus.tsx';
import { Header } from './Header.tsx';
import { LoadingMiddle } from './Loading.tsx';
import { QuietActions } from './QuietActions.tsx';
import type { SidebarProps } from './Sidebar.tsx';
import { SnoozeForm } from './SnoozeForm.tsx';
import type { ShownCase } from './screen.ts';
import { strangerOn } from './speaker.ts';
import type { TopLineActions } from './TopLine.tsx';
import { useCommand } from './useCommand.ts';
import { useEditor } from './useEditor.ts';
import { useFocusAfterTurn } from './useFocusAfterTurn.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useInsertion } from './useInsertion.ts';
import { useStartKeys } from './useStartKeys.ts';
import { useTeaching } from './useTeaching.ts';

interface CasePanelProps extends SidebarProps {
  /** Null while it is looked up; the editor works at once. */
  readonly shown: ShownCase | null;
  readonly site: SiteId;
  /** What is known until then. */
  readonly badge?: Badge | null;
  readonly top: TopLineActions;
}

const none: readonly Suggestion[] = [];

/** One case: header and dock stay, the middle scrolls. */
export function CasePanel(props: CasePanelProps) {
  const { shown, site, badge = null, now, timeZone, actions } = props;
  const view = shown?.view ?? null;
  const found = view?.case ?? null;
  const suggestions = shown?.suggestions ?? none;
  const editor = useEditor(view?.draft ?? null, suggestions, actions.keepDraft);
  const insertion = useInsertion(actions, strangerOn(site, props.signedInAs, view?.brand ?? null));
  const command = useCommand();
  const [form, setForm] = useState<'none' | 'note' | 'snooze'>('none');
  const open = ((found ?? badge)?.state ?? 'open') === 'open';

  const dock = useRef<HTMLElement>(null);
  useFocusAfterTurn(dock, found && (open ? 'open' : 'done'));
  useFocusKept();
  useStartKeys(open ? suggestions : none, editor.choose);

  const { run } = command;
  const teaching = useTeaching(actions, run);

  return (
    <>
      {shown ? (
        <Header
          view={shown.view}
          now={now}
          timeZone={timeZone}
          explanation={shown.explanation}
          top={props.top}
          onCorrect={teaching.correct}
        />
      ) : (
        <BadgeHeader badge={badge} now={now} timeZone={timeZone} top={props.top} />
      )}
      {shown ? (
        <CaseMiddle
          shown={shown}
          now={now}
          timeZone={timeZone}
          actions={actions}
          run={run}
          teaching={teaching}
          editor={open ? editor : null}
          writingNote={form === 'note'}
          onNoteClosed={() => setForm('none')}
        />
      ) : (
        <LoadingMiddle />
      )}
      <section ref={dock} className="dock" aria-label={open ? 'Reply' : 'Done'}>
        <DockStatus
          view={view}
          open={open}
          now={now}
          timeZone={timeZone}
          actions={actions}
          command={command}
          teaching={teaching}
        />
        {open && (
          <Dock
            view={view}
            site={site}
            signedInAs={props.signedInAs}
            editor={editor}
            insertion={insertion}
            mac={props.mac}
          />
        )}
        {form === 'snooze' && (
          <SnoozeForm
            now={now}
            timeZone={timeZone}
            onSnooze={(until) => {
              setForm('none');
              void run(actions.snooze(until));
            }}
            onCancel={() => setForm('none')}
          />
        )}
        <QuietActions
          open={open}
          now={now}
          timeZone={timeZone}
          onDismiss={(reason) => {
            if (reason === 'not-a-complaint') teaching.correct({ intent: 'other', severity: null });
            else void run(actions.dismiss(reason));
          }}
          onSnooze={(until) => void run(actions.snooze(until))}
          onSnoozeCustom={() => setForm('snooze')}
          onAnswered={() => void run(actions.answered())}
          onNote={() => setForm('note')}
        />
      </section>
    </>
  );
}
