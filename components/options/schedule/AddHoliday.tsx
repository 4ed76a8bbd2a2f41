import { type KeyboardEvent, useState } from 'react';
import { mostHolidays } from '../../../utils/deadlines/holiday.ts';
import { Field } from '../Field.tsx';
import { isKnown, sayHoliday, tooManyHolidays } from './holiday-words.ts';

interface AddHolidayProps {
  readonly holidays: readonly string[];
  /** "2026-12-25", or "12-25" for every year. */
  readonly onAdd: (day: string) => void;
}

/** One more holiday, by its date. */
export function AddHoliday({ holidays, onAdd }: AddHolidayProps) {
  const [date, setDate] = useState('');
  const [yearly, setYearly] = useState(false);
  const [fault, setFault] = useState<string>();
  const add = () => {
    const day = yearly ? date.slice(-'12-25'.length) : date;
    if (day === '') return setFault('Choose a date first.');
    if (isKnown(holidays, day)) return setFault(`There already: ${sayHoliday(day)}.`);
    if (holidays.length >= mostHolidays) return setFault(tooManyHolidays);
    onAdd(day);
    setDate('');
    return setFault(undefined);
  };
  // Around it stands the form of the schedule, which Enter would save.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="holiday-add">
      <Field label="Date" error={fault}>
        {(ids) => (
          <input
            {...ids}
            className="field"
            type="date"
            value={date}
            onKeyDown={onKeyDown}
            onChange={(event) => setDate(event.target.value)}
          />
        )}
      </Field>
      <label className="tick">
        <input
          type="checkbox"
          checked={yearly}
          onKeyDown={onKeyDown}
          onChange={(event) => setYearly(event.target.checked)}
        />
        every year
      </label>
      <button type="button" className="plain" onClick={add}>
        Add
      </button>
    </div>
  );
}
