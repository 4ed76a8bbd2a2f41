import type { Instant } from '../words/case.ts';
import type { Schedule, Weekday } from '../words/policy.ts';
import { holidayTest } from './holiday.ts';
import { type Interval, parseInterval } from './interval.ts';
import { dateOf, dayNumber, midnightsOf } from './midnights.ts';

/** A stretch of time, end exclusive. */
export type Span = readonly [from: Instant, until: Instant];

export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A local day and the time that it lasts: 23 or 25 hours where the clocks change. */
export interface Day {
  /** Days since 1 January 1970, by the local calendar. */
  readonly number: number;
  readonly from: Instant;
  readonly until: Instant;
}

/** A schedule made ready for asking. */
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
/** 1 January 1970 was a Thursday. */
const firstWeekday = weekdays.indexOf('thu');

const calendars = new WeakMap<Schedule, Calendar>();

/** Throws RangeError for an interval or a zone that does not exist. */
export function readCalendar(schedule: Schedule): Calendar {
  // Schedules do not change, and what is learnt of a zone for one case serves the next.
  const known = calendars.get(schedule) ?? makeCalendar(schedule);
  calendars.set(schedule, known);
  return known;
}

function makeCalendar({ timeZone, open, holidays }: Schedule): Calendar {
  const isHoliday = holidayTest(holidays);
  const midnight = midnightsOf(timeZone);
  const week = weekdays.map((day) => open[day].map(mustParse));

  function dayOn(number: number, from = midnight(number)): Day {
    return { number, from, until: midnight(number + 1) };
  }

  function intervals({ number }: Day): readonly Interval[] {
    const weekday = (((number + firstWeekday) % 7) + 7) % 7;
    return isHoliday(number) ? [] : (week[weekday] ?? []);
  }

  return {
    dayOf: (at) => dayOn(dayNumber(zoned(at, timeZone).toPlainDate())),
    later: (day, days) => dayOn(day.number + days, days === 1 ? day.until : undefined),
    opens: (day) => intervals(day).length > 0,
    openings: (day) =>
      intervals(day).map(({ start, end }) => [
        wallTime(day, start, timeZone),
        wallTime(day, end, timeZone),
      ]),
  };
}

/** The instant of a wall time, in minutes from the day's midnight. */
function wallTime({ number, from, until }: Day, minutes: number, timeZone: string): Instant {
  // Most days have no clock change, and asking Temporal costs a hundred times more.
  if (until - from === plainDay && minutes * minute <= plainDay) return from + minutes * minute;
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60);
  const on = dateOf(minutes < 1440 ? number : number + 1);
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
