import { type ReactNode, useId } from 'react';
import { Fault } from './Fault.tsx';

/** What an input needs to be tied to its label, hint and error. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  /** At the line's end: "optional". */
  readonly aside?: string;
  readonly error: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A field with its label above and what is wrong beneath. */
export function Field({ label, aside, error, children }: FieldProps) {
  const id = useId();
  return (
    <div className="form-field">
      <div className="form-label">
        <label htmlFor={id}>{label}</label>
        {aside && <span id={`${id}-aside`}>{aside}</span>}
      </div>
      {children({
        id,
        'aria-describedby': `${id}-error${aside ? ` ${id}-aside` : ''}`,
        'aria-invalid': error !== undefined,
      })}
      <Fault id={`${id}-error`} words={error} />
    </div>
  );
}
