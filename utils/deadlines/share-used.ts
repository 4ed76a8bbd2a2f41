import type { Clock, Instant } from '../words/case.ts';

/** The share of a clock's counted time that is used at `now`, 0 to 1; 0 where there is no limit. */
export function shareUsed(progress: Clock['progress'], now: Instant): number {
  const next = progress.findIndex(([at]) => at > now);
  const before = progress.at(next === -1 ? -1 : Math.max(next - 1, 0));
  if (!before || next === 0) return 0;
  const after = progress[next];
  if (!after) return before[1];
  return before[1] + ((after[1] - before[1]) * (now - before[0])) / (after[0] - before[0]);
}
