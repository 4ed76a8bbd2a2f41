import type { Counting } from '../../../utils/words/policy.ts';
import { Field } from '../Field.tsx';
import { Select } from './Select.tsx';
import type { TargetDraft, Unit } from './target-draft.ts';

interface TargetFieldProps {
  readonly label: string;
  readonly target: TargetDraft;
  readonly error: string | undefined;
  readonly onChange: (target: TargetDraft) => void;
}

const units: readonly [Unit, string][] = [
  ['min', 'minutes'],
  ['h', 'hours'],
  ['d', 'days of 24 h'],
];

const countings: readonly [Counting, string][] = [
  ['open-hours', 'of opening hours'],
  ['open-days', 'of open days'],
  ['always', 'around the clock'],
];

/** A length of time, and which time counts. */
export function TargetField({ label, target, error, onChange }: TargetFieldProps) {
  return (
    <Field label={label} error={error}>
      {(ids) => (
        <div className="target">
          <input
            {...ids}
            className="field"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={target.amount}
            onChange={(event) => onChange({ ...target, amount: event.target.value })}
          />
          <Select
            label={`${label}, unit`}
            options={units}
            value={target.unit}
            onChange={(unit) => onChange({ ...target, unit })}
          />
          <Select
            label={`${label}, which time counts`}
            options={countings}
            value={target.counting}
            onChange={(counting) => onChange({ ...target, counting })}
          />
        </div>
      )}
    </Field>
  );
}
