import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { weekdays } from '../../../utils/deadlines/calendar.ts';
import { saySum } from '../../../utils/deadlines/counted-words.ts';
import { Fault } from '../Fault.tsx';
import type { HoursErrors } from '../hours-draft.ts';
import { DayRow } from './DayRow.tsx';
import { useDrag } from './useDrag.ts';
import {
  type Bar,
  barsOf,
  sayBar,
  segmentsOn,
  sumOf,
  type Week,
  withBar,
  withNew,
} from './week.ts';

interface WeekGridProps {
  readonly week: Week;
  /** By "open.thu"; "open" where there is no hour at all. */
  readonly errors: HoursErrors;
  /** The field is given where a person is typing into it. */
  readonly onChange: (week: Week, typingIn?: string) => void;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
}

const howTo =
  'Drag a bar or type the times. A bar that runs past midnight belongs to the day on which it starts.';

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
  const days = useRef<HTMLUListElement>(null);
  const sayRemoved = (bar: Bar) => {
    setSaid(`Removed: ${sayBar(bar)}.`);
    // The focus must not fall out of the week with the bar that had it.
    const row = days.current?.children[weekdays.indexOf(bar.day)];
    row?.querySelector<HTMLElement>('.day-add')?.focus();
  };
  const { shown, leaving, trackOf } = useDrag(week, (next, removed) => {
    onChange(next);
    if (removed) sayRemoved(removed);
  });
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
      <ul ref={days}>
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
              leaving={leaving}
              onType={(typed) => onChange({ ...week, [day]: typed }, `open.${day}`)}
              onLeave={props.onLeave}
              onBar={(bar, interval) => {
                onChange(withBar(week, bar, interval));
                if (interval) setSaid('');
                else sayRemoved(bar);
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
        {leaving
          ? `Let go to remove ${sayBar(leaving)}, or press Esc to keep it.`
          : `${howTo} ${saySum(sumOf(bars))} a week.`}
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
