import { type KeyboardEvent, useId, useState } from 'react';
import { weekdays } from '../../../utils/deadlines/calendar.ts';
import { saySum } from '../../../utils/deadlines/counted-words.ts';
import { Fault } from '../Fault.tsx';
import type { HoursErrors } from '../hours-draft.ts';
import { DayRow } from './DayRow.tsx';
import { useDrag } from './useDrag.ts';
import { barsOf, sayBar, segmentsOn, sumOf, type Week, withBar, withNew } from './week.ts';

interface WeekGridProps {
  readonly week: Week;
  /** By "open.thu"; "open" where there is no hour at all. */
  readonly errors: HoursErrors;
  /** The field is given where a person is typing into it. */
  readonly onChange: (week: Week, typingIn?: string) => void;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
}

const axis = ['00', '03', '06', '09', '12', '15', '18', '21', '24'];

/** In a field, the browser takes back what was typed. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const typing = target instanceof HTMLInputElement;
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !typing;
}

/** The opening hours of a week, as bars and as typed; both are the same. */
export function WeekGrid(props: WeekGridProps) {
  const { week, errors, onChange } = props;
  const id = useId();
  const [said, setSaid] = useState('');
  const { shown, trackOf } = useDrag(week, onChange);
  const bars = barsOf(shown);
  return (
    <fieldset
      className="week"
      onKeyDown={(event) => {
        if (!isUndo(event)) return;
        event.preventDefault();
        props.onUndo();
        setSaid('Undone.');
      }}
    >
      <legend className="only-heard">Opening hours</legend>
      <div className="week-axis" aria-hidden="true">
        {axis.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <ul>
        {weekdays.map((day) => {
          const segments = segmentsOn(day, bars);
          return (
            <DayRow
              key={day}
              day={day}
              segments={segments}
              typed={shown[day]}
              fault={errors[`open.${day}`]}
              hint={`${id}-keys`}
              weekFault={errors.open ? `${id}-none` : null}
              track={trackOf(day, segments)}
              onType={(typed) => onChange({ ...week, [day]: typed }, `open.${day}`)}
              onLeave={props.onLeave}
              onBar={(bar, interval) => {
                onChange(withBar(week, bar, interval));
                setSaid(interval ? '' : `Removed: ${sayBar(bar)}.`);
              }}
              onAdd={(interval) => {
                onChange(withNew(week, day, interval));
                setSaid(`Added: ${sayBar({ day, interval })}.`);
              }}
            />
          );
        })}
      </ul>
      <Fault id={`${id}-none`} words={errors.open} />
      <p className="week-hint">
        Drag a bar or type the times. A bar that runs past midnight belongs to the day on which it
        starts. {saySum(sumOf(bars))} a week.
      </p>
      <p id={`${id}-keys`} className="only-heard">
        Arrows move it by 15 minutes, Shift and arrows move its end, Delete removes it.
      </p>
      <p role="status" className="only-heard">
        {said}
      </p>
    </fieldset>
  );
}
