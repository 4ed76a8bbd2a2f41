import type { CalendarEvent } from './calendar-file.ts';
import { mostHolidays } from './holiday.ts';

/** Why an event is no holiday here. */
export type Reason = 'timed' | 'repeating' | 'long' | 'over' | 'cancelled' | 'unreadable';

/** What an event is read with. */
export interface Reading {
  /** Single days that another event of the same id stands for. */
  readonly replaced: ReadonlyMap<unknown, readonly unknown[]>;
  /** The days of a rule; null for one that is not understood, or one too many. */
  readonly daysOf: (rule: unknown, start: Temporal.PlainDate) => Temporal.PlainDate[] | null;
}

/** The days of an event, as schedules keep them, and whether they move from year to year. */
export interface Days {
  readonly days: readonly string[];
  readonly moves: boolean;
}

const longestDays = 31;

/** The whole days that an event takes, or why it is no holiday. */
export function readEvent(event: CalendarEvent, reading: Reading): Days | Reason {
  const { values, broken } = event;
  if (broken) return 'unreadable';
  if (String(values.status?.[0]).toUpperCase() === 'CANCELLED') return 'cancelled';
  const start = dateOf(values.dtstart?.[0]);
  if (typeof start === 'string') return start;
  const length = daysFrom(start, values.dtend?.[0], values.duration?.[0]);
  if (typeof length === 'string') return length;
  const firsts = firstDays(values, start, reading);
  if (typeof firsts === 'string') return firsts;
  const { dates, yearly, moves } = firsts;
  if (dates.length === 0) return 'over';
  // Every weekday of a year, say: more than can be kept.
  if (dates.length * length > mostHolidays) return 'repeating';
  const days = dates.flatMap((first) =>
    Array.from({ length }, (_, n) => {
      const date = first.add({ days: n });
      return String(yearly ? date.toPlainMonthDay() : date);
    }),
  );
  return { days, moves };
}

/** The first day of each time that an event takes place. */
function firstDays(
  values: CalendarEvent['values'],
  start: Temporal.PlainDate,
  { replaced, daysOf }: Reading,
) {
  const { rrule = [], rdate = [], exdate = [] } = values;
  const single = { dates: [start], yearly: false, moves: false };
  if (values['recurrence-id'] || rrule.length + rdate.length === 0) return single;
  const without = new Set([...exdate, ...(replaced.get(values.uid?.[0]) ?? [])].map(asDay));
  const isPlain = rdate.length + without.size === 0 && rrule.length === 1;
  if (isPlain && isSameDayEveryYear(rrule[0], start)) return { ...single, yearly: true };
  const more = rdate.map(dateOf);
  const other = more.find((one) => typeof one === 'string');
  if (other !== undefined) return other;
  if (rrule.length > 1) return 'repeating';
  const ruled = rrule.length === 1 ? daysOf(rrule[0], start) : [start];
  if (!ruled) return 'repeating';
  const dates = [...ruled, ...more.filter((one) => typeof one !== 'string')];
  return {
    dates: dates.filter((date) => !without.has(date.toString())),
    yearly: false,
    moves: rrule.length === 1,
  };
}

/** The day of what may be a day or a time. */
function asDay(value: unknown): string {
  return String(value).slice(0, '2026-12-25'.length);
}

/** A date without a time; some programs leave out to say that it is one, and the parser adds "T::". */
function dateOf(value: unknown): Temporal.PlainDate | 'timed' | 'unreadable' {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(T\d.*)?(?:T::)?$/.exec(String(value)) ?? [];
  if (time !== undefined) return 'timed';
  try {
    return Temporal.PlainDate.from(date ?? '');
  } catch {
    return 'unreadable';
  }
}

/** How many days an event lasts: its end is the day after its last. */
function daysFrom(start: Temporal.PlainDate, end: unknown, duration: unknown) {
  const until = end === undefined ? start.add({ days: lengthOf(duration) }) : dateOf(end);
  if (typeof until === 'string') return until;
  const days = Math.max(1, start.until(until).days);
  return days > longestDays ? 'long' : days;
}

function lengthOf(duration: unknown): number {
  const [, weeks, days] = /^P(?:(\d{1,3})W|(\d{1,4})D)$/.exec(String(duration ?? '')) ?? [];
  return Number(weeks ?? 0) * 7 + Number(days ?? 0);
}

/** Every year without end, on the date on which it began: kept as such, and no rule is walked along. */
function isSameDayEveryYear(rule: unknown, { month, day }: Temporal.PlainDate): boolean {
  const {
    freq,
    interval = 1,
    bymonth = month,
    bymonthday = day,
    wkst: _,
    ...others
  } = Object(rule);
  const same = String(bymonth) === String(month) && String(bymonthday) === String(day);
  return freq === 'YEARLY' && interval === 1 && same && Object.keys(others).length === 0;
}
