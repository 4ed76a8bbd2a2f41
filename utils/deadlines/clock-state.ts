import type { Clock, ClockState, Instant } from '../words/case.ts';

/** Where a clock stands; `stoppedAt` is when the brand answered, null while it runs. */
export function clockState(
  clock: Clock | null,
  stoppedAt: Instant | null,
  now: Instant,
): ClockState {
  if (clock === null || clock.limitAt === null) return 'none';
  // An answer at the due instant is in time, but a clock still running then is overdue.
  if (stoppedAt !== null) return stoppedAt <= clock.limitAt ? 'met' : 'missed';
  if (clock.limitAt <= now) return 'overdue';
  if (clock.soonAt !== null && clock.soonAt <= now) return 'due-soon';
  return clock.idealAt !== null && clock.idealAt <= now ? 'past-ideal' : 'within-ideal';
}

/** When a running clock next becomes due soon or overdue, after `now`; null where nothing is to come. */
export function nextEventAt(clock: Clock | null, now: Instant): Instant | null {
  if (clock === null) return null;
  return [clock.soonAt, clock.limitAt].find((at) => at !== null && at > now) ?? null;
}
