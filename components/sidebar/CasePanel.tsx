import { useRef, useState } from 'react';
import type { Badge } from '../../utils/deadlines/badge.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Suggestion } from '../../utils/words/reply.ts';
import { BadgeHeader } from './BadgeHeader.tsx';
import { CaseMiddle } from './CaseMiddle.tsx';
import { Dock } from './Dock.tsx';
import { DockStatus } from './DockStatus.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { Header } from './Header.tsx';
import { LoadingMiddle } from './Loading.tsx';
import { QuietActions } from './QuietActions.tsx';
import type { SidebarProps } from './Sidebar.tsx';
import { SnoozeForm } from './SnoozeForm.tsx';
import type { ShownCase } from './screen.ts';
import { strangerOn } from './speaker.ts';
import { TimeForm } from './TimeForm.tsx';
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

/** What is asked for above the quiet actions. */
type Form =
  | { readonly is: 'none' | 'note' | 'snooze' | 'hand-over' }
  | { readonly is: 'holding'; readonly reply: string | null };

const noForm: Form = { is: 'none' };

/** One case: header and dock stay, the middle scrolls. */
export function CasePanel(props: CasePanelProps) {
  const { shown, site, badge = null, now, timeZone, actions } = props;
  const view = shown?.view ?? null;
  const found = view?.case ?? null;
  const suggestions = shown?.suggestions ?? none;
  const editor = useEditor(view?.draft ?? null, suggestions, actions.keepDraft);
  const insertion = useInsertion(actions, strangerOn(site, props.signedInAs, view?.brand ?? null));
  const command = useCommand();
  const [form, setForm] = useState(noForm);
  const open = ((found ?? badge)?.state ?? 'open') === 'open';

  const dock = useRef<HTMLElement>(null);
  useFocusAfterTurn(dock, found && (open ? 'open' : 'done'));
  useFocusKept();
  useStartKeys(open ? suggestions : none, editor.choose);

  const { run } = command;
  const teaching = useTeaching(actions, run);
  const close = () => setForm(noForm);
  const closing = (command: Parameters<typeof run>[0]) => {
    close();
    void run(command);
  };

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
          onHandOver={() => setForm({ is: 'hand-over' })}
          onHoldingUntil={(reply) => setForm({ is: 'holding', reply })}
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
        {form.is === 'snooze' && (
          <SnoozeForm
            now={now}
            timeZone={timeZone}
            onSnooze={(until, reason) => closing(actions.snooze(until, reason))}
            onCancel={close}
          />
        )}
        {form.is === 'hand-over' && (
          <HandOverForm
            until={found?.mark?.kind === 'handed-over' ? found.mark.to : ''}
            now={now}
            timeZone={timeZone}
            onHandOver={(to, followUpAt) => closing(actions.handOver(to, followUpAt))}
            onCancel={close}
          />
        )}
        {form.is === 'holding' && (
          <TimeForm
            label="I promised an update by"
            does="Keep"
            now={now}
            timeZone={timeZone}
            onTime={(until) => closing(actions.holding(form.reply, until))}
            onCancel={close}
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
          onResolved={() => void run(actions.resolved())}
          onSnooze={(until) => void run(actions.snooze(until, null))}
          onSnoozeCustom={() => setForm({ is: 'snooze' })}
          onHandOver={() => setForm({ is: 'hand-over' })}
          onAnswered={() => void run(actions.answered())}
          onNote={() => setForm({ is: 'note' })}
        />
      </section>
    </>
  );
}
