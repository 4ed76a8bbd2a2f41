import type { Schedule, Weekday } from '../words/policy.ts';
import { weekdays } from './calendar.ts';
import { parseHoliday } from './holiday.ts';
import { type Interval, parseInterval } from './interval.ts';
import { isTimeZone } from './time-zone.ts';

/** What is wrong with a field, as a sentence to stand beside it. */
export interface Fault {
  /** Path to the field: "timeZone", "open.fri", "rules.2.limit". */
  readonly field: string;
  readonly message: string;
}

/** An interval with its words, in minutes from Monday's midnight. */
interface Placed extends Interval {
  readonly day: Weekday;
  readonly text: string;
}

/** Opening times that a day may have. */
export const mostOpenings = 12;

const minutesPerDay = 1440;
const minutesPerWeek = 7 * minutesPerDay;

/** All that is wrong with a schedule; none where it may be kept. */
export function validateSchedule(schedule: Schedule): Fault[] {
  return [
    ...zoneFaults(schedule.timeZone),
    ...shapeFaults(schedule),
    ...overlapFaults(placed(schedule)),
    ...holidayFaults(schedule.holidays),
  ];
}

function zoneFaults(timeZone: string): Fault[] {
  const message = `“${timeZone}” is not a known time zone. Choose one from the list.`;
  return isTimeZone(timeZone) ? [] : [{ field: 'timeZone', message }];
}

function shapeFaults({ open }: Schedule): Fault[] {
  const bad = weekdays.flatMap((day) =>
    open[day]
      .filter((text) => parseInterval(text) === null)
      .map((text) => ({
        field: `open.${day}`,
        message: `“${text}” is no opening time. Write it like 09:00-18:00.`,
      })),
  );
  const many = weekdays
    .filter((day) => open[day].length > mostOpenings)
    .map((day) => ({
      field: `open.${day}`,
      message: `${mostOpenings} opening times are the most in a day.`,
    }));
  const none = weekdays.every((day) => open[day].length === 0);
  const message = 'There is no opening hour in the week. Give at least one.';
  return none ? [{ field: 'open', message }] : [...bad, ...many];
}

function placed({ open }: Schedule): Placed[] {
  return weekdays.flatMap((day, index) =>
    open[day].flatMap((text) => {
      const interval = parseInterval(text);
      const from = index * minutesPerDay;
      return interval
        ? [{ day, text, start: from + interval.start, end: from + interval.end }]
        : [];
    }),
  );
}

/** The last night of the week may run into Monday, so the first interval is met a second time. */
function overlapFaults(intervals: readonly Placed[]): Fault[] {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  return sorted.flatMap((interval, index) => {
    const wrapped = sorted[0] && {
      ...sorted[0],
      start: sorted[0].start + minutesPerWeek,
    };
    const next = sorted[index + 1] ?? wrapped;
    if (!next || interval.end <= next.start) return [];
    const both = `${dashed(interval.text)} and ${dashed(next.text)}`;
    return [{ field: `open.${next.day}`, message: `These hours overlap: ${both}.` }];
  });
}

function dashed(text: string): string {
  return text.replace('-', '–');
}

function holidayFaults(holidays: readonly string[]): Fault[] {
  return holidays
    .map((text, index) => ({
      field: `holidays.${index}`,
      message: `“${text}” is no date. Write it like 2026-12-25, or 12-25 for every year.`,
      text,
    }))
    .filter(({ text }) => parseHoliday(text) === null)
    .map(({ field, message }) => ({ field, message }));
}
