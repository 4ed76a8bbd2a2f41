import { useId } from 'react';

interface SoonFieldProps {
  readonly typed: string;
  readonly error: string | undefined;
  readonly onType: (typed: string) => void;
}

/** From when a reply is due soon: a sentence with a number in it. */
export function SoonField({ typed, error, onType }: SoonFieldProps) {
  const id = useId();
  return (
    <div className="soon-share">
      <label>
        Due soon in the last
        <input
          className="field"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={id}
          aria-invalid={error !== undefined}
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
        % of the time
      </label>
      <p id={id} className="form-error" role="status">
        {error}
      </p>
    </div>
  );
}
