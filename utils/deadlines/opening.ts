import type { Instant } from '../words/case.ts';
import type { Schedule } from '../words/policy.ts';
import { readCalendar, type Span, zoned } from './calendar.ts';
import { countedSpans } from './counted.ts';

/** The first instant from `at` on at which somebody is there: `at` itself where it is open; null for never. */
export function opensAt(schedule: Schedule, at: Instant): Instant | null {
  const first = countedSpans(schedule, 'open-hours', at).next();
  return first.done ? null : first.value[0];
}

export interface DayStarts {
  /** Where it is open now since the day's first opening: when that was. */
  readonly current: Instant | null;
  /** The next day's first opening; null where none comes in two months. */
  readonly next: Instant | null;
}

const farthest = 60 * 86_400_000;

/** When people come to work: the first opening of a local day. Where it never closes, no day starts. */
export function dayStarts(schedule: Schedule, now: Instant): DayStarts {
  const calendar = readCalendar(schedule);
  const { from } = calendar.later(calendar.dayOf(now), -2);
  let current: Instant | null = null;
  let lastDay: number | null = null;
  for (const [start, end] of shifts(schedule, from, now + farthest)) {
    const day = calendar.dayOf(start).number;
    // What is open where the search begins may have opened long before.
    const isFirst = start > from && day !== lastDay;
    lastDay = day;
    if (isFirst && start > now) return { current, next: start };
    if (isFirst && now < end) current = start;
  }
  return { current, next: null };
}

/** When the next day starts; where it never closes, tomorrow at nine. */
export function nextDayStart(schedule: Schedule, now: Instant): Instant {
  const { next } = dayStarts(schedule, now);
  if (next !== null) return next;
  const tomorrow = zoned(now, schedule.timeZone).add({ days: 1 });
  return tomorrow.withPlainTime('09:00').epochMilliseconds;
}

/** From opening till closing, also across midnight. */
function* shifts(schedule: Schedule, from: Instant, until: Instant): Generator<Span, void> {
  let open: Span | null = null;
  for (const span of countedSpans(schedule, 'open-hours', from)) {
    if (span[0] > until) break;
    if (open && open[1] === span[0]) open = [open[0], span[1]];
    else {
      if (open) yield open;
      open = span;
    }
  }
  if (open) yield open;
}
