import type { Instant } from '../words/case.ts';
import { type Day, type Span, zoned } from './calendar.ts';

const plainDay = 86_400_000;

/** The clocks of a zone go forward, or, below 0, back. */
export interface ClockChange {
  /** Local date after it, "2026-10-25". */
  readonly date: string;
  readonly ms: number;
}

/** The clock changes after one instant and up to another. */
export function changesBetween(from: Instant, until: Instant, timeZone: string): ClockChange[] {
  const next = zoned(from, timeZone).getTimeZoneTransition('next');
  if (!next || next.epochMilliseconds > until) return [];
  const at = next.epochMilliseconds;
  const before = zoned(at - 1, timeZone);
  const ms = (next.offsetNanoseconds - before.offsetNanoseconds) / 1e6;
  return [{ date: next.toPlainDate().toString(), ms }, ...changesBetween(at, until, timeZone)];
}

/**
 * By how much the clocks show more than what passes in these spans of one day; less is below 0. A whole
 * day is read as 24 hours, also where its first hour is skipped.
 */
export function changeWithin(
  day: Day,
  spans: readonly Span[],
  timeZone: string,
  byDays: boolean,
): number {
  if (day.until - day.from === plainDay) return 0;
  const shown = (at: Instant) => (at >= day.until ? plainDay : timeOfDay(at, timeZone));
  return spans.reduce((sum, [from, until]) => {
    const start = byDays && from === day.from ? 0 : shown(from);
    return sum + shown(until) - start - (until - from);
  }, 0);
}

function timeOfDay(at: Instant, timeZone: string): number {
  const time = zoned(at, timeZone).toPlainTime();
  return new Temporal.PlainTime().until(time).total('milliseconds');
}
