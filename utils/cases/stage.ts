import type { Clock, Instant, Stage } from '../words/case.ts';

/** The last stage that a clock has reached; null before the first. */
export function stageAt(clock: Clock, now: Instant): Stage | null {
  if (clock.limitAt !== null && clock.limitAt <= now) return 'overdue';
  return clock.soonAt !== null && clock.soonAt <= now ? 'soon' : null;
}

/** What the person was told of a clock still holds after its times moved, and nothing else. */
export function stillTold(told: Stage | null, clock: Clock, now: Instant): Stage | null {
  const stage = stageAt(clock, now);
  return told === 'soon' && stage ? 'soon' : told && stage;
}
