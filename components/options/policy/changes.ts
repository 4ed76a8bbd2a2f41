import { isRecomputed, recomputed } from '../../../utils/cases/recompute.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import type { Case, Clock, Instant } from '../../../utils/words/case.ts';
import type { Settings } from '../../../utils/words/settings.ts';

/** An open case that would be due at another time, or by another rule. */
export interface Change {
  readonly caseId: string;
  readonly before: Clock | null;
  readonly after: Clock | null;
}

/** What computing these cases anew would change; those that stay are left out. */
export function changesOf(
  cases: readonly Case[],
  settings: Settings,
  now: Instant,
): readonly Change[] {
  return cases
    .map((found) => [found, recomputed(found, settings, now)] as const)
    .filter(([before, after]) => isRecomputed(before, after))
    .map(([before, after]) => ({ caseId: before.id, before: before.clock, after: after.clock }));
}

const isLate = (clock: Clock | null, now: Instant) => clockState(clock, now) === 'overdue';

/** "8 change, 4 stay; 1 becomes overdue." */
export function sayChanges(changes: readonly Change[], open: number, now: Instant): string {
  const late = changes.filter(({ before, after }) => !isLate(before, now) && isLate(after, now));
  const rest = open - changes.length;
  const staying = rest === 1 ? ', 1 stays' : `, ${rest} stay`;
  const turning = late.length === 1 ? '; 1 becomes overdue' : `; ${late.length} become overdue`;
  return [
    changes.length === 1 ? '1 changes' : `${changes.length} change`,
    rest > 0 ? staying : '',
    late.length > 0 ? `${turning}.` : '.',
  ].join('');
}

/** "12 open cases". */
export function openCases(count: number): string {
  return count === 1 ? '1 open case' : `${count} open cases`;
}

/** "12 open cases keep their due times." */
export function sayKept(count: number): string {
  return `${openCases(count)} ${count === 1 ? 'keeps its due time' : 'keep their due times'}.`;
}
