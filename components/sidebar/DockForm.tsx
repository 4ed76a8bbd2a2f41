import type { Outcome } from '../../utils/messaging/protocol.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { CaseActions } from './actions.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { SnoozeForm } from './SnoozeForm.tsx';
import type { ShownCase } from './screen.ts';
import { TimeForm } from './TimeForm.tsx';
import type { useCommand } from './useCommand.ts';
import type { Form } from './useForm.ts';
import type { Typed } from './useTyped.ts';

interface DockFormProps {
  readonly form: Form;
  /** Null while it is looked up. */
  readonly shown: ShownCase | null;
  readonly now: Instant;
  readonly timeZone: string;
  readonly actions: CaseActions;
  readonly run: ReturnType<typeof useCommand>['run'];
  readonly typed: Typed;
  readonly onClose: () => void;
}

/** What is asked for above the quiet actions; nothing where nothing is. */
export function DockForm({ form, shown, actions, run, typed, onClose, ...time }: DockFormProps) {
  const mark = shown?.view.case.mark;
  const handIn = async (command: Promise<Outcome<null>>) => {
    onClose();
    if (await run(command)) typed.delete(form.is);
  };
  const of = { ...time, typed, onCancel: onClose };
  switch (form.is) {
    case 'snooze':
      return (
        <SnoozeForm
          {...of}
          start={shown?.nextDay ?? null}
          onSnooze={(until, reason) => void handIn(actions.snooze(until, reason))}
        />
      );
    case 'hand-over':
      return (
        <HandOverForm
          {...of}
          until={mark?.kind === 'handed-over' ? mark.to : ''}
          onHandOver={(to, followUpAt) => void handIn(actions.handOver(to, followUpAt))}
        />
      );
    case 'holding':
      return (
        <TimeForm
          {...time}
          label="I promised an update by"
          does="Keep"
          start={shown?.updateAt ?? null}
          onTime={(until) => void handIn(actions.holding(form.reply, until))}
          onCancel={onClose}
        />
      );
    default:
      return null;
  }
}
