import type { DismissReason, Instant } from '../../utils/words/case.ts';
import { Menu } from '../shared/Menu.tsx';
import { dayName, whenSaid } from '../shared/times.ts';
import { zoneSaid } from '../shared/zone.ts';
import { inAnHour } from './snooze.ts';
import { dismissReasons } from './wording.ts';

interface QuietActionsProps {
  /** A case that is done takes notes only. */
  readonly open: boolean;
  readonly now: Instant;
  readonly timeZone: string;
  /** When the next day starts; null where nobody knows. */
  readonly nextDay: Instant | null;
  readonly onDismiss: (reason: DismissReason) => void;
  readonly onResolved: () => void;
  readonly onSnooze: (until: Instant) => void;
  readonly onSnoozeCustom: () => void;
  readonly onHandOver: () => void;
  readonly onAnswered: () => void;
  readonly onNote: () => void;
}

/** Until when one may snooze; a time of one's own is asked for. */
function snoozes({ now, timeZone, nextDay }: QuietActionsProps) {
  // A menu has no room for both in one line.
  const hint = (at: Instant) =>
    `${whenSaid(at, now, timeZone)}\n${zoneSaid(at, timeZone)}`.trimEnd();
  const isTomorrow = nextDay !== null && dayName(nextDay, now, timeZone) === 'Tomorrow';
  const choices = [
    { id: 'hour', label: 'For 1 hour', at: inAnHour(now) },
    { id: 'day', label: isTomorrow ? 'Until tomorrow' : 'Until the next opening', at: nextDay },
  ];
  return [
    ...choices.flatMap(({ at, ...choice }) =>
      at === null ? [] : [{ ...choice, at, hint: hint(at) }],
    ),
    { id: 'custom', label: 'Until another time…', at: null },
  ];
}

/** What else can be done with a case; the two that need a word more open a menu. */
export function QuietActions(props: QuietActionsProps) {
  const choices = snoozes(props);
  const snooze = (id: string) => {
    const at = choices.find((one) => one.id === id)?.at ?? null;
    if (at === null) props.onSnoozeCustom();
    else props.onSnooze(at);
  };
  const note = (
    <button type="button" className="quiet" onClick={props.onNote}>
      Note
    </button>
  );
  if (!props.open) return <div className="quiet-actions">{note}</div>;
  return (
    <div className="quiet-actions">
      <Menu
        label="No reply needed"
        className="quiet"
        side="above"
        align="start"
        choices={[...dismissReasons, { id: 'resolved', label: 'It is settled' }]}
        onChoose={(id) => {
          if (id === 'resolved') props.onResolved();
          const reason = dismissReasons.find((known) => known.id === id);
          if (reason) props.onDismiss(reason.id);
        }}
      >
        <span>
          No reply<span className="wide-only"> needed</span>
        </span>
      </Menu>
      <Menu className="quiet" side="above" align="start" choices={choices} onChoose={snooze}>
        Snooze
      </Menu>
      <button type="button" className="quiet" onClick={props.onHandOver}>
        Hand over
      </button>
      <button type="button" className="quiet" onClick={props.onAnswered}>
        Answered
      </button>
      {note}
    </div>
  );
}
