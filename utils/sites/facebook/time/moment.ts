import type { Reading } from './reading.ts';

/** When something was posted, as far as a label tells. */
export interface LabelTime {
  /** Milliseconds since the epoch: the latest moment that the label allows. */
  at: number;
  /** True where the label gives a clock time; `at` is then the start of that minute. */
  exact: boolean;
}

/**
 * The latest moment that fits what a label says, in the browser's own time zone and never after
 * `readAt` (milliseconds since the epoch); undefined where no day of the calendar fits.
 */
export function momentOf(reading: Reading, readAt: number): LabelTime | undefined {
  if (reading.age !== undefined) return { at: readAt - reading.age, exact: false };
  const at = dayOf(reading, readAt)?.setHours(...timeOf(reading));
  if (at === undefined) return undefined;
  return { at: Math.min(at, readAt), exact: reading.clock !== undefined && at <= readAt };
}

/** Without a clock time the last millisecond of the day. */
function timeOf({ clock }: Reading): [hours: number, minutes: number, seconds: number, ms: number] {
  return clock === undefined ? [24, 0, 0, -1] : [0, clock, 0, 0];
}

function dayOf(reading: Reading, readAt: number): Date | undefined {
  const { month, day, daysAgo, weekday } = reading;
  if (month !== undefined && day !== undefined) return dateOf(month, day, reading.year, readAt);
  if (daysAgo !== undefined) return daysBefore(readAt, daysAgo);
  return [0, 1, 2, 3, 4, 5, 6, 7]
    .map((days) => daysBefore(readAt, days))
    .find(
      (date) => date.getDay() === weekday && new Date(date).setHours(...timeOf(reading)) <= readAt,
    );
}

function daysBefore(readAt: number, days: number): Date {
  const now = new Date(readAt);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

/**
 * Judged by the day alone: "22 November at 10:05" read a moment before, on a clock that is slow, is
 * today and not a year ago. Eight years reach the last 29 February, even across 1900 or 2100.
 */
function dateOf(
  month: number,
  day: number,
  year: number | undefined,
  readAt: number,
): Date | undefined {
  const last = year ?? new Date(readAt).getFullYear();
  for (let tried = last; tried >= (year ?? last - 8); tried--) {
    const date = new Date(tried, month, day);
    if (date.getMonth() === month && date.getTime() <= readAt) return date;
  }
  return undefined;
}
