import type { Instant } from '../words/case.ts';
import type { Schedule, Weekday } from '../words/policy.ts';
import { holidayTest } from './holiday.ts';
import { type Interval, parseInterval } from './interval.ts';

/** A stretch of time, end exclusive. */
export type Span = readonly [from: Instant, until: Instant];

export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A local day and the time that it lasts: 23 or 25 hours where the clocks change. */
export interface Day {
  readonly date: Temporal.PlainDate;
  readonly from: Instant;
  readonly until: Instant;
}

/** A schedule made ready for asking; throws RangeError for an interval or a zone that does not exist. */
export interface Calendar {
  dayOf(at: Instant): Day;
  /** The day that is so many days later. */
  later(day: Day, days: number): Day;
  /** Whether anything opens on this day: it has an interval and is no holiday. */
  opens(day: Day): boolean;
  /** The intervals that start on this day, as instants; they may reach into the next one. */
  openings(day: Day): Span[];
}

const minute = 60_000;
const plainDay = 1440 * minute;

export function readCalendar({ timeZone, open, holidays }: Schedule): Calendar {
  const isHoliday = holidayTest(holidays);
  const week = weekdays.map((day) => open[day].map(mustParse));

  function dayOn(date: Temporal.PlainDate, from = midnight(date)): Day {
    return { date, from, until: midnight(date.add({ days: 1 })) };
  }

  function midnight(date: Temporal.PlainDate): Instant {
    return date.toZonedDateTime(timeZone).epochMilliseconds;
  }

  function intervals({ date }: Day): readonly Interval[] {
    return isHoliday(date) ? [] : (week[date.dayOfWeek - 1] ?? []);
  }

  return {
    dayOf: (at) => dayOn(zoned(at, timeZone).toPlainDate()),
    later: (day, days) => dayOn(day.date.add({ days }), days === 1 ? day.until : undefined),
    opens: (day) => intervals(day).length > 0,
    openings: (day) =>
      intervals(day).map(({ start, end }) => [
        wallTime(day, start, timeZone),
        wallTime(day, end, timeZone),
      ]),
  };
}

/** The instant of a wall time, in minutes from the day's midnight. */
function wallTime({ date, from, until }: Day, minutes: number, timeZone: string): Instant {
  // Most days have no clock change, and asking Temporal costs a hundred times more.
  if (until - from === plainDay && minutes * minute <= plainDay) return from + minutes * minute;
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60);
  const on = minutes < 1440 ? date : date.add({ days: 1 });
  // Temporal's default here is `compatible`: a skipped time moves on, a repeated one is the first.
  return on.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** An instant on the clocks of a time zone. */
export function zoned(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

function mustParse(text: string): Interval {
  const interval = parseInterval(text);
  if (!interval) throw new RangeError(`"${text}" is not an interval like "09:00-18:00"`);
  return interval;
}
