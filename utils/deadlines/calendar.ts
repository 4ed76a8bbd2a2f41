import type { Instant } from '../words/case.ts';
import type { Schedule, Weekday } from '../words/policy.ts';
import { type Interval, parseInterval } from './interval.ts';

/** A stretch of time, end exclusive. */
export type Span = readonly [from: Instant, until: Instant];

export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A schedule made ready for asking; throws RangeError for an interval or a zone that does not exist. */
export interface Calendar {
  /** The first instant of a local day. */
  midnight(date: Temporal.PlainDate): Instant;
  /** The local day that an instant is in. */
  dateOf(at: Instant): Temporal.PlainDate;
  /** Whether anything opens on this day: it has an interval and is no holiday. */
  opens(date: Temporal.PlainDate): boolean;
  /** The intervals that start on this day, as instants; they may reach into the next one. */
  openings(date: Temporal.PlainDate): Span[];
}

export function readCalendar(schedule: Schedule): Calendar {
  const timeZone = schedule.timeZone;
  const holidays = new Set(schedule.holidays);
  const week = weekdays.map((day) => schedule.open[day].map(mustParse));

  function intervals(date: Temporal.PlainDate): readonly Interval[] {
    return holidays.has(date.toString()) ? [] : (week[date.dayOfWeek - 1] ?? []);
  }

  // Temporal's default here is `compatible`: a skipped time moves on, a repeated one is the first.
  function wall(date: Temporal.PlainDate, minutes: number): Instant {
    const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
    return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  }

  function instant(date: Temporal.PlainDate, minutes: number): Instant {
    return minutes < 1440 ? wall(date, minutes) : wall(date.add({ days: 1 }), minutes - 1440);
  }

  return {
    midnight: (date) => date.toZonedDateTime(timeZone).epochMilliseconds,
    dateOf: (at) => zoned(at, timeZone).toPlainDate(),
    opens: (date) => intervals(date).length > 0,
    openings: (date) => intervals(date).map((i) => [instant(date, i.start), instant(date, i.end)]),
  };
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
