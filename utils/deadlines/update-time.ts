import type { Instant } from '../words/case.ts';
import type { Schedule } from '../words/policy.ts';
import { zoned } from './calendar.ts';
import { countedSpans } from './counted.ts';
import { reach } from './reach.ts';

const hour = 3_600_000;

/**
 * When to offer the next update: a full hour at least two opening hours away, or closing time if that
 * comes first; null where nothing opens.
 */
export function updateTime(schedule: Schedule, now: Instant): Instant | null {
  const soonest = reach({ for: 'PT2H', counting: 'open-hours' }, schedule, now);
  if (!soonest) return null;
  const [, closing = soonest.at] =
    countedSpans(schedule, 'open-hours', soonest.at - 1).next().value ?? [];
  return Math.min(nextFullHour(soonest.at, schedule.timeZone), closing);
}

function nextFullHour(at: Instant, timeZone: string): Instant {
  const { minute, second, millisecond } = zoned(at, timeZone);
  const past = minute * 60_000 + second * 1000 + millisecond;
  return past === 0 ? at : at + hour - past;
}

/** "by 17:00", "by 11:00 tomorrow", "by 11:00 on Monday", for a reader on the schedule's clock. */
export function sayUpdate(at: Instant, now: Instant, timeZone: string): string {
  const then = zoned(at, timeZone);
  const time = then.toPlainTime().toString({ smallestUnit: 'minute' });
  const days = zoned(now, timeZone).toPlainDate().until(then.toPlainDate()).days;
  if (days === 0) return `by ${time}`;
  if (days === 1) return `by ${time} tomorrow`;
  const format =
    days < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return `by ${time} on ${then.toLocaleString('en-GB', format)}`;
}
