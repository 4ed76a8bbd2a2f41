import { saidNone } from '../../utils/cases/saying.ts';
import type { Case, Instant } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { otherFailure } from '../shared/failures.ts';
import { Notice } from '../shared/Notice.tsx';
import type { CaseActions } from './actions.ts';
import { DeletedNote } from './DeletedNote.tsx';
import { SaidBy } from './MarkSaid.tsx';
import { SettledNote } from './SettledNote.tsx';
import { TaughtNote } from './TaughtNote.tsx';
import type { useCommand } from './useCommand.ts';
import type { useTeaching } from './useTeaching.ts';

interface DockStatusProps {
  /** Null while it is looked up. */
  readonly view: CaseView | null;
  /** Something is left to write. */
  readonly open: boolean;
  readonly now: Instant;
  readonly timeZone: string;
  readonly actions: CaseActions;
  readonly command: ReturnType<typeof useCommand>;
  readonly teaching: ReturnType<typeof useTeaching>;
  /** Brings the note back that was just deleted; null for none. */
  readonly onRestoreNote: (() => void) | null;
  /** Asks to whom, and when to follow up. */
  readonly onHandOver: () => void;
  /** The person promised an update: asks until when. */
  readonly onHoldingUntil: (reply: string | null) => void;
}

interface SnoozedProps {
  readonly found: Case;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onUndo: () => void;
}

function Snoozed({ found, now, timeZone, onUndo }: SnoozedProps) {
  const move = found.clock?.move;
  const moved = move && move.to === found.snoozedUntil;
  return (
    <Notice
      tone="plain"
      icon="check"
      title="Snoozed."
      beside={
        <button type="button" className="link" onClick={onUndo}>
          Undo
        </button>
      }
    >
      {moved ? (
        <>
          Its due time moved there, too: <bdi>{move.reason.replace(/\.+$/, '')}</bdi>.{' '}
          <SaidBy said={move} now={now} timeZone={timeZone} />
        </>
      ) : (
        'It comes back by itself; when it is due has not moved.'
      )}
    </Notice>
  );
}

function Taught({ open, actions, command, teaching }: DockStatusProps) {
  const { taught, takeBack } = teaching;
  if (!taught || (!open && taught.changed?.length === 0)) return null;
  // The way back stands in the note of what is done.
  const undoStands = taught.was === 'taken back' || !open;
  return (
    <TaughtNote
      taught={taught}
      onUndo={undoStands ? null : takeBack}
      onOpen={(caseId) => void command.run(actions.openOther(caseId))}
    />
  );
}

/** What was just done, what failed, and the way back, above where the reply is written. */
export function DockStatus(props: DockStatusProps) {
  const { view, open, now, timeZone, actions, command, teaching } = props;
  const found = view?.case;
  const undo = () => {
    // Of an open case it is the snooze that is taken back, whatever was said before.
    if (found && !open && saidNone(found)) teaching.takeBack();
    else void command.run(actions.reopen());
  };
  return (
    <div role="status" className="dock-notes">
      {command.failure && (
        <Notice tone="amber" icon="warning" title={otherFailure(command.failure).title}>
          {otherFailure(command.failure).way}
        </Notice>
      )}
      {open && found && (found.snoozedUntil ?? 0) > now && (
        <Snoozed found={found} now={now} timeZone={timeZone} onUndo={undo} />
      )}
      {open && found?.clock?.kind === 'update' && (
        <Notice
          tone="plain"
          title="They wait for your update."
          beside={
            <button
              type="button"
              className="link"
              onClick={() => void command.run(actions.notHolding())}
            >
              They have their answer
            </button>
          }
        />
      )}
      {!open && view && (
        <SettledNote
          view={view}
          now={now}
          timeZone={timeZone}
          onUndo={undo}
          onWentOut={() => void command.run(actions.answered())}
          onNotSent={() => void command.run(actions.notSent())}
          onHolding={(reply) => void command.run(actions.holding(reply, null))}
          onHandOver={props.onHandOver}
          onHoldingUntil={props.onHoldingUntil}
        />
      )}
      {props.onRestoreNote && <DeletedNote onUndo={props.onRestoreNote} />}
      <Taught {...props} />
    </div>
  );
}
