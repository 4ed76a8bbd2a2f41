import type { Instant } from '../words/case.ts';
import type { Schedule, Target } from '../words/policy.ts';
import type { Span } from './calendar.ts';
import { countedSpans, horizonDays } from './counted.ts';
import { parseDuration } from './duration.ts';

const day = 86_400_000;

/** Where a target ends and the counted time that it took, oldest first. */
export interface Reach {
  readonly at: Instant;
  readonly spans: readonly Span[];
}

/**
 * The instant at which a target's time has been counted; null where the schedule never opens that
 * long, or not within a century. A start outside counted time waits for the next counted instant, also when there is nothing
 * to count; the closing instant itself is outside.
 */
export function reach(target: Target, schedule: Schedule, from: Instant): Reach | null {
  let left = mustParse(target.for);
  if (left > horizonDays * day) return null;
  const spans: Span[] = [];
  for (const [start, end] of countedSpans(schedule, target.counting, from)) {
    const at = Math.min(end, start + left);
    spans.push([start, at]);
    left -= at - start;
    if (left === 0) return { at, spans };
  }
  return null;
}

function mustParse(duration: string): number {
  const ms = parseDuration(duration);
  if (ms === null) throw new RangeError(`"${duration}" is not a duration like "PT1H"`);
  return ms;
}
