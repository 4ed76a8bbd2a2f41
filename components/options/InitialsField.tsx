import { Field } from './Field.tsx';

interface InitialsFieldProps {
  readonly initials: string;
  readonly error: string | undefined;
  readonly onChange: (initials: string) => void;
}

/** How replies are signed. */
export function InitialsField({ initials, error, onChange }: InitialsFieldProps) {
  return (
    <Field label="Your initials" aside="optional; they sign replies, like ^LK" error={error}>
      {(ids) => (
        <input
          {...ids}
          className="field short-field"
          type="text"
          autoComplete="off"
          value={initials}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
