import type { ClockKind, Instant } from '../words/case.ts';
import type { Schedule, Target } from '../words/policy.ts';
import { readCalendar, type Span, zoned } from './calendar.ts';
import { holidayTest } from './holiday.ts';
import { dateOf, dayNumber } from './midnights.ts';
import { type Reach, reach } from './reach.ts';
import { type TimedRule, targetOf } from './rule.ts';

/** How a due time comes about, as data; the paragraph says just this. */
export interface Reckoning {
  /** Name of the rule. */
  readonly rule: string;
  readonly target: Target;
  readonly startedAt: Instant;
  /** In order; empty where time counts without a break, or there is none to count. */
  readonly days: readonly CountedDay[];
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
  /** The days since the one before, or since the start, on which nothing counts. */
  readonly leftOut: readonly DayOff[];
}

/** A local day that is left out, and whether that is because of a holiday. */
export interface DayOff {
  readonly date: string;
  readonly holiday: boolean;
}

/** Reckons the limit of a clock that starts then. */
export function reckon(
  rule: TimedRule,
  kind: ClockKind,
  schedule: Schedule,
  startedAt: Instant,
): Reckoning {
  const target = targetOf(rule, kind);
  const reached = reach(target, schedule, startedAt);
  const days = reached && target.counting !== 'always' ? daysOf(reached, schedule, startedAt) : [];
  return { rule: rule.name, target, startedAt, days, dueAt: reached?.at ?? null };
}

function daysOf({ spans }: Reach, schedule: Schedule, startedAt: Instant): CountedDay[] {
  const counted = spans.filter(([from, until]) => until > from);
  const byDate = Map.groupBy(counted, ([from]) => dateAt(from, schedule).toString());
  const isHoliday = holidayTest(schedule.holidays);
  let before = lastDayBefore(startedAt, schedule);
  return [...byDate].map(([text, own]) => {
    const date = Temporal.PlainDate.from(text);
    const leftOut = between(before, date).map((day) => ({
      date: day.toString(),
      holiday: isHoliday(dayNumber(day)),
    }));
    before = date;
    return { date: text, spans: own, ms: lengthOf(own), leftOut };
  });
}

/** The day of the start is left out itself where it is no open one, and not said where it is just over. */
function lastDayBefore(startedAt: Instant, schedule: Schedule): Temporal.PlainDate {
  const calendar = readCalendar(schedule);
  const day = calendar.dayOf(startedAt);
  return dateOf(calendar.opens(day) ? day.number : day.number - 1);
}

function between(before: Temporal.PlainDate, after: Temporal.PlainDate): Temporal.PlainDate[] {
  const length = Math.max(0, before.until(after).days - 1);
  return Array.from({ length }, (_, n) => before.add({ days: n + 1 }));
}

function dateAt(at: Instant, { timeZone }: Schedule): Temporal.PlainDate {
  return zoned(at, timeZone).toPlainDate();
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, until]) => sum + until - from, 0);
}
