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
  if (reading.kind === 'age') return { at: readAt - reading.milliseconds, exact: false };
  const day = dayOf(reading, readAt);
  if (!day) return undefined;
  const [year, month, date] = [day.getFullYear(), day.getMonth(), day.getDate()];
  const at =
    reading.clock === undefined
      ? new Date(year, month, date + 1).getTime() - 1
      : new Date(year, month, date, 0, reading.clock).getTime();
  return { at: Math.min(at, readAt), exact: reading.clock !== undefined && at <= readAt };
}

function dayOf(reading: Exclude<Reading, { kind: 'age' }>, readAt: number): Date | undefined {
  if (reading.kind === 'date') return calendarDay(reading.month, reading.day, reading.year, readAt);
  if (reading.kind === 'day') return daysBefore(readAt, reading.daysAgo);
  for (let daysAgo = 0; daysAgo <= 7; daysAgo++) {
    const day = daysBefore(readAt, daysAgo);
    const minute = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, reading.clock);
    if (day.getDay() === reading.weekday && minute.getTime() <= readAt) return day;
  }
  return undefined;
}

function daysBefore(readAt: number, days: number): Date {
  const now = new Date(readAt);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

/**
 * Judged by the day alone: "22 November at 10:05" read a moment before, on a clock that is slow, is
 * today and not a year ago. Eight years reach the last 29 February also across 1900 or 2100.
 */
function calendarDay(
  month: number,
  day: number,
  year: number | undefined,
  readAt: number,
): Date | undefined {
  const thisYear = new Date(readAt).getFullYear();
  for (let tried = year ?? thisYear; tried >= (year ?? thisYear - 8); tried--) {
    const start = new Date(tried, month, day);
    if (start.getMonth() === month && start.getTime() <= readAt) return start;
  }
  return undefined;
}
