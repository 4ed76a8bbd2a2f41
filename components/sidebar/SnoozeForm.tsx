import { useId, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import { forField, tomorrowAtNine, typedTime } from './snooze.ts';

interface SnoozeFormProps {
  readonly now: Instant;
  readonly timeZone: string;
  readonly onSnooze: (until: Instant) => void;
  readonly onCancel: () => void;
}

/** Snooze until a typed time. */
export function SnoozeForm({ now, timeZone, onSnooze, onCancel }: SnoozeFormProps) {
  const [value, setValue] = useState(() => forField(tomorrowAtNine(now, timeZone), timeZone));
  const id = useId();
  const until = typedTime(value, timeZone);
  const past = until !== null && until <= now;
  return (
    <form
      className="snooze-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (until !== null && !past) onSnooze(until);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label htmlFor={id}>Snooze until</label>
      <input
        id={id}
        type="datetime-local"
        className="field"
        ref={(field) => {
          if (field && document.activeElement === document.body) field.focus();
        }}
        value={value}
        aria-describedby={`${id}-error`}
        aria-invalid={past}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="plain small" disabled={until === null || past}>
        Snooze
      </button>
      <button type="button" className="quiet" onClick={onCancel}>
        Cancel
      </button>
      <p id={`${id}-error`} className="field-error" role="status">
        {past && 'That time has passed.'}
      </p>
    </form>
  );
}
