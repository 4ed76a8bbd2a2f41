import type { Instant } from '../words/case.ts';
import type { Counting, Schedule, Target } from '../words/policy.ts';
import { type Calendar, type Day, readCalendar, type Span, zoned } from './calendar.ts';
import { type ClockChange, changesBetween, changeWithin } from './clock-changes.ts';
import { holidayTest } from './holiday.ts';
import { dateOf } from './midnights.ts';
import { type Reach, reach } from './reach.ts';

/** How a due time comes about, as data; the paragraph says just this. */
export interface Reckoning {
  /** Name of the rule. */
  readonly rule: string;
  readonly target: Target;
  readonly startedAt: Instant;
  /** In order; empty where time counts without a break, or there is none to count. */
  readonly days: readonly CountedDay[];
  /** Of what counts without a break, where the clocks change meanwhile. */
  readonly clockChanges: readonly ClockChange[];
  /** Null where the schedule never opens that long. */
  readonly dueAt: Instant | null;
}

/** A local day on which time counts. */
export interface CountedDay {
  /** "2026-11-20". */
  readonly date: string;
  readonly spans: readonly Span[];
  /** Of all spans together. */
  readonly ms: number;
  /** So much more than that the clocks show, in milliseconds: they go forward meanwhile, or, below 0, back. */
  readonly clockChange: number;
  /** The days since the one before, or from the start on, on which nothing counts. */
  readonly leftOut: readonly DayOff[];
}

/** A local day that is left out, and why; the day of the start is over where its hours were before. */
export interface DayOff {
  readonly date: string;
  readonly because: 'closed' | 'holiday' | 'over';
}

/** Reckons a target of a rule, for a clock that starts then. */
export function reckon(
  rule: string,
  target: Target,
  schedule: Schedule,
  startedAt: Instant,
): Reckoning {
  const reached = reach(target, schedule, startedAt);
  const isStraight = target.counting === 'always';
  return {
    rule,
    target,
    startedAt,
    days: reached && !isStraight ? daysOf(reached, schedule, startedAt, target.counting) : [],
    clockChanges:
      reached && isStraight ? changesBetween(startedAt, reached.at, schedule.timeZone) : [],
    dueAt: reached?.at ?? null,
  };
}

function daysOf(
  { spans }: Reach,
  schedule: Schedule,
  startedAt: Instant,
  counting: Counting,
): CountedDay[] {
  const calendar = readCalendar(schedule);
  const offOf = dayOffIn(schedule, calendar, calendar.dayOf(startedAt));
  let before = calendar.dayOf(startedAt).number - 1;
  return [...Map.groupBy(spans, ([from]) => dateAt(from, schedule))].map(([date, own]) => {
    const day = calendar.dayOf(own[0]?.[0] ?? startedAt);
    const leftOut = numbersBetween(before, day.number).map(offOf);
    before = day.number;
    const clockChange = changeWithin(day, own, schedule.timeZone, counting === 'open-days');
    return { date, spans: own, ms: lengthOf(own), clockChange, leftOut };
  });
}

function dayOffIn(schedule: Schedule, calendar: Calendar, first: Day): (day: number) => DayOff {
  const isHoliday = holidayTest(schedule.holidays);
  const isOver = (day: number) => day === first.number && calendar.opens(first);
  return (day) => ({
    date: dateOf(day).toString(),
    because: isHoliday(day) ? 'holiday' : isOver(day) ? 'over' : 'closed',
  });
}

function numbersBetween(before: number, after: number): number[] {
  return Array.from({ length: Math.max(0, after - before - 1) }, (_, n) => before + n + 1);
}

function dateAt(at: Instant, { timeZone }: Schedule): string {
  return zoned(at, timeZone).toPlainDate().toString();
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, until]) => sum + until - from, 0);
}
