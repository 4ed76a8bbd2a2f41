import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import { zoneSaid } from '../shared/zone.ts';
import { farthest, forField, timeError, typedTime } from './snooze.ts';
import { useFormFocus } from './useFormFocus.ts';

interface TimeFormProps {
  readonly label: string;
  /** On the button. */
  readonly does: string;
  /** What the field holds at first; null for nothing. */
  readonly start: Instant | null;
  readonly now: Instant;
  readonly timeZone: string;
  /** The field may be empty: no time. */
  readonly optional?: boolean;
  /** What stands before and after the time. `pressed`: it says what it lacks. */
  readonly before?: (pressed: boolean) => ReactNode;
  readonly after?: (pressed: boolean) => ReactNode;
  /** False where another field still lacks something. */
  readonly ready?: boolean;
  readonly onTime: (at: Instant | null) => void;
  readonly onCancel: () => void;
}

/** A time to come, typed; what is lacking is said once it is handed in. Esc closes it. */
export function TimeForm(props: TimeFormProps) {
  const { start, now, timeZone, optional = false, ready = true } = props;
  const [value, setValue] = useState(start === null ? '' : forField(start, timeZone));
  const [presses, setPresses] = useState(0);
  const [isHalf, setHalf] = useState(false);
  const id = useId();
  const form = useFormFocus();
  const field = useRef<HTMLInputElement>(null);
  const zone = zoneSaid(typedTime(value, timeZone) ?? now, timeZone);
  const error = timeError(value, now, timeZone);
  const mayBeNone = error === 'none' && optional && !isHalf;
  // While it is typed, a time is not complete yet.
  const lacks = mayBeNone || (error === 'none' && presses === 0) ? null : error;

  useEffect(() => {
    if (presses > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [form, presses]);

  const submit = () => {
    // A date without a time is no empty field, though it has no value either.
    const half = field.current?.validity.badInput === true;
    const isComplete = error === null || (error === 'none' && optional && !half);
    if (ready && isComplete) return props.onTime(typedTime(value, timeZone));
    setHalf(half);
    setPresses(presses + 1);
  };

  return (
    <form
      ref={form}
      className="snooze-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      {props.before?.(presses > 0)}
      <label htmlFor={id}>
        {props.label}
        {zone && ` (${zone})`}
      </label>
      <input
        ref={field}
        id={id}
        type="datetime-local"
        className="field"
        max={forField(farthest(now), timeZone)}
        value={value}
        aria-describedby={`${id}-error`}
        aria-invalid={lacks !== null}
        onChange={(event) => setValue(event.target.value)}
      />
      <p id={`${id}-error`} className="field-error" role="status">
        {lacks && errors[lacks]}
      </p>
      {props.after?.(presses > 0)}
      <button type="submit" className="plain small">
        {props.does}
      </button>
      <button type="button" className="quiet" onClick={props.onCancel}>
        Cancel
      </button>
    </form>
  );
}

const errors = {
  none: 'Type a date and a time.',
  past: 'That time has passed.',
  far: 'That is more than a year away.',
} as const;
