import { type ReactNode, useId, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import { zoneSaid } from '../shared/zone.ts';
import { forField, tomorrowAtNine, typedTime } from './snooze.ts';

interface TimeFormProps {
  readonly label: string;
  /** On the button. */
  readonly does: string;
  readonly now: Instant;
  readonly timeZone: string;
  /** The field may be empty: no time. */
  readonly optional?: boolean;
  /** What stands before the time. */
  readonly before?: ReactNode;
  /** What stands after it. */
  readonly after?: ReactNode;
  /** False where another field still lacks something; the press then shows what. */
  readonly ready?: boolean;
  readonly onTime: (at: Instant | null) => void;
  readonly onCancel: () => void;
}

/** A time to come, typed; Esc closes it. */
export function TimeForm(props: TimeFormProps) {
  const { now, timeZone, optional = false, ready = true } = props;
  const [value, setValue] = useState(() =>
    optional ? '' : forField(tomorrowAtNine(now, timeZone), timeZone),
  );
  const id = useId();
  const at = typedTime(value, timeZone);
  const zone = zoneSaid(at ?? now, timeZone);
  const past = at !== null && at <= now;
  return (
    <form
      className="snooze-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !past && (at !== null || optional)) props.onTime(at);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      {props.before}
      <label htmlFor={id}>
        {props.label}
        {zone && ` (${zone.trim()})`}
      </label>
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
      {props.after}
      <button
        type="submit"
        className="plain small"
        disabled={!ready || past || (at === null && !optional)}
      >
        {props.does}
      </button>
      <button type="button" className="quiet" onClick={props.onCancel}>
        Cancel
      </button>
      <p id={`${id}-error`} className="field-error" role="status">
        {past && 'That time has passed.'}
      </p>
    </form>
  );
}
