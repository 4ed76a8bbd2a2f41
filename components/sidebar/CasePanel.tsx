import { useRef } from 'react';
import type { Badge } from '../../utils/deadlines/badge.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Suggestion } from '../../utils/words/reply.ts';
import { BadgeHeader } from './BadgeHeader.tsx';
import { CaseMiddle } from './CaseMiddle.tsx';
import { Dock } from './Dock.tsx';
import { DockForm } from './DockForm.tsx';
import { DockStatus } from './DockStatus.tsx';
import { Header } from './Header.tsx';
import { LoadingMiddle } from './Loading.tsx';
import { QuietActions } from './QuietActions.tsx';
import type { SidebarProps } from './Sidebar.tsx';
import type { ShownCase } from './screen.ts';
import { strangerOn } from './speaker.ts';
import type { TopLineActions } from './TopLine.tsx';
import { useCommand } from './useCommand.ts';
import { useDeletion } from './useDeletion.ts';
import { useEditor } from './useEditor.ts';
import { useFocusAfterTurn } from './useFocusAfterTurn.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useForm } from './useForm.ts';
import { useInsertion } from './useInsertion.ts';
import { useStartKeys } from './useStartKeys.ts';
import { useTeaching } from './useTeaching.ts';
import type { Typed } from './useTyped.ts';

interface CasePanelProps extends SidebarProps {
  /** Null while it is looked up; the editor works at once. */
  readonly shown: ShownCase | null;
  readonly site: SiteId;
  /** What is known until then. */
  readonly badge?: Badge | null;
  readonly top: TopLineActions;
  readonly typed: Typed;
}

const none: readonly Suggestion[] = [];

/** One case: header and dock stay, the middle scrolls. */
export function CasePanel(props: CasePanelProps) {
  const { shown, site, badge = null, now, timeZone, actions, typed } = props;
  const view = shown?.view ?? null;
  const found = view?.case ?? null;
  const suggestions = shown?.suggestions ?? none;
  const editor = useEditor(view?.draft ?? null, suggestions, actions.keepDraft);
  const insertion = useInsertion(actions, strangerOn(site, props.signedInAs, view?.brand ?? null));
  const command = useCommand();
  const state = (found ?? badge)?.state ?? 'open';
  const open = state === 'open';
  const { form, ask, close } = useForm(state);

  const dock = useRef<HTMLElement>(null);
  useFocusAfterTurn(dock, found && (open ? 'open' : 'done'));
  useFocusKept();
  useStartKeys(open ? suggestions : none, editor.choose);

  const { run } = command;
  const teaching = useTeaching(actions, run);
  const deletion = useDeletion(actions, run);
  return (
    <>
      {shown ? (
        <Header
          view={shown.view}
          now={now}
          timeZone={timeZone}
          waits={shown.waits}
          top={props.top}
          onCorrect={teaching.correct}
          onNotMoved={() => void run(actions.notMoved())}
          onMovedAgain={() => void run(actions.movedAgain())}
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
          writingNote={form.is === 'note'}
          typed={typed}
          onDeleteNote={deletion.remove}
          onNoteClosed={close}
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
          onRestoreNote={deletion.restore}
          onHandOver={() => ask({ is: 'hand-over' })}
          onHoldingUntil={(reply) => ask({ is: 'holding', reply })}
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
        <DockForm
          form={form}
          shown={shown}
          now={now}
          timeZone={timeZone}
          actions={actions}
          run={run}
          typed={typed}
          onClose={close}
        />
        <QuietActions
          open={open}
          now={now}
          timeZone={timeZone}
          nextDay={shown?.nextDay ?? null}
          onDismiss={(reason) => {
            if (reason === 'not-a-complaint') teaching.correct({ intent: 'other', severity: null });
            else void run(actions.dismiss(reason));
          }}
          onResolved={() => void run(actions.resolved())}
          onSnooze={(until) => void run(actions.snooze(until, null))}
          onSnoozeCustom={() => ask({ is: 'snooze' })}
          onHandOver={() => ask({ is: 'hand-over' })}
          onAnswered={() => void run(actions.answered())}
          onNote={() => ask({ is: 'note' })}
        />
      </section>
    </>
  );
}
