import { useId } from 'react';

interface WordFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly value: string;
  /** What it lacks; empty where nothing, or where nobody asked yet. */
  readonly error: string;
  readonly onChange: (value: string) => void;
}

/** A short text that a form needs, and beside it what it lacks. */
export function WordField({ label, error, onChange, ...field }: WordFieldProps) {
  const id = useId();
  return (
    <div className="form-line">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="field"
        dir="auto"
        required
        autoComplete="off"
        aria-describedby={`${id}-error`}
        aria-invalid={error !== ''}
        {...field}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-error`} className="field-error" role="status">
        {error}
      </p>
    </div>
  );
}
