import type { DismissReason, Instant } from '../../utils/words/case.ts';
import { Menu } from '../shared/Menu.tsx';
import { whenSaidThere } from '../shared/zone.ts';
import { inAnHour, tomorrowAtNine } from './snooze.ts';
import { dismissReasons } from './wording.ts';

interface QuietActionsProps {
  /** A case that is done takes notes only. */
  readonly open: boolean;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onDismiss: (reason: DismissReason) => void;
  readonly onResolved: () => void;
  readonly onSnooze: (until: Instant) => void;
  readonly onSnoozeCustom: () => void;
  readonly onHandOver: () => void;
  readonly onAnswered: () => void;
  readonly onNote: () => void;
}

/** What else can be done with a case; the two that need a word more open a menu. */
export function QuietActions(props: QuietActionsProps) {
  const { now, timeZone } = props;
  const tomorrow = tomorrowAtNine(now, timeZone);
  const snooze = (id: string) => {
    if (id === 'hour') props.onSnooze(inAnHour(now));
    else if (id === 'tomorrow') props.onSnooze(tomorrow);
    else props.onSnoozeCustom();
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
        className="quiet"
        side="above"
        align="start"
        choices={[
          ...dismissReasons,
          { id: 'resolved', label: 'It is settled' },
          { id: 'hand-over', label: 'Somebody else answers…' },
        ]}
        onChoose={(id) => {
          if (id === 'hand-over') props.onHandOver();
          if (id === 'resolved') props.onResolved();
          const reason = dismissReasons.find((known) => known.id === id);
          if (reason) props.onDismiss(reason.id);
        }}
      >
        <span>
          No reply<span className="wide-only"> needed</span>
        </span>
      </Menu>
      <Menu
        className="quiet"
        side="above"
        align="start"
        choices={[
          { id: 'hour', label: 'For 1 hour', hint: whenSaidThere(inAnHour(now), now, timeZone) },
          { id: 'tomorrow', label: 'Until tomorrow', hint: whenSaidThere(tomorrow, now, timeZone) },
          { id: 'custom', label: 'Until another time…' },
        ]}
        onChoose={snooze}
      >
        Snooze
      </Menu>
      <button type="button" className="quiet" onClick={props.onAnswered}>
        Answered
      </button>
      {note}
    </div>
  );
}
