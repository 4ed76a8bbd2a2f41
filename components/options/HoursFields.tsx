import type { Weekday } from '../../utils/words/policy.ts';
import { Field } from './Field.tsx';
import type { HoursDraft, HoursErrors } from './hours-draft.ts';
import { dayNames } from './hours-draft.ts';

interface HoursFieldsProps {
  readonly draft: HoursDraft;
  readonly errors: HoursErrors;
  readonly onChange: (draft: HoursDraft) => void;
}

const days = Object.entries(dayNames) as [Weekday, string][];

function zones(chosen: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(chosen) ? known : [chosen, ...known];
}

/** When somebody is there to answer. */
export function HoursFields({ draft, errors, onChange }: HoursFieldsProps) {
  return (
    <>
      <Field label="Time zone" error={errors.timeZone}>
        {(ids) => (
          <select
            {...ids}
            className="field"
            value={draft.timeZone}
            onChange={(event) => onChange({ ...draft, timeZone: event.target.value })}
          >
            {zones(draft.timeZone).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="days">
        <legend>Opening hours</legend>
        {errors.open && <p className="form-error">{errors.open}</p>}
        {days.map(([day, name]) => (
          <Field key={day} label={name} error={errors[`open.${day}`]}>
            {(ids) => (
              <input
                {...ids}
                className="field"
                type="text"
                autoComplete="off"
                placeholder="closed"
                value={draft.days[day]}
                onChange={(event) =>
                  onChange({ ...draft, days: { ...draft.days, [day]: event.target.value } })
                }
              />
            )}
          </Field>
        ))}
        <p className="form-hint">
          Like <bdi>09:00–12:30, 13:30–18:00</bdi>. Hours past midnight belong to the day on which
          they start. Holidays and more are under “Schedule & policy” later.
        </p>
      </fieldset>
    </>
  );
}
