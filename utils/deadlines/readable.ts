import type { Clock, Instant } from '../words/case.ts';

/** The farthest instant on either side that a calendar has. */
const farthest = 8.64e15;

const isInstant = (at: Instant | null) =>
  at === null || (Number.isInteger(at) && Math.abs(at) <= farthest);

/** A clock as it can be shown: what is kept of its due times, and is no instant, is left out. */
export function readable(clock: Clock): Clock {
  const { startedAt, idealAt, limitAt, soonAt } = clock;
  const isWhole = [startedAt, limitAt, soonAt].every(isInstant);
  const shown = isInstant(idealAt) && isWhole ? clock : { ...clock, idealAt: null };
  return isWhole ? shown : { ...shown, limitAt: null, soonAt: null, progress: [] };
}
