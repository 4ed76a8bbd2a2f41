import type { Case, CaseState, Clock, Instant, Stop } from '../words/case.ts';
import { isPast } from './marks.ts';

/** Where a case stands, and the reply that answered it. */
export interface Standing {
  readonly state: CaseState;
  readonly answer: Stop | null;
}

/**
 * By its last wait and what the person said. `goneAt` is when the opening post was gone, as events
 * have it; `since` the first answer after the person handed the case over: it answers the case, though
 * it ends no wait.
 */
export function standingOf(
  { goneAt, mark }: Pick<Case, 'mark'> & { readonly goneAt: Instant | null },
  clock: Clock | null,
  since: Stop | null,
): Standing {
  const answer = clock?.stop?.is === 'answered' ? clock.stop : null;
  if (clock && !clock.stop) return { state: 'open', answer };
  // Unless they wrote again since.
  if (goneAt !== null && !(clock && clock.startedAt > goneAt))
    return { state: 'withdrawn', answer };
  // They wrote again after it, and were answered.
  const isOutdated = mark && answer && isPast(mark, clock);
  if (!mark || isOutdated) return { state: 'answered', answer };
  if (mark.kind === 'answered') return { state: 'answered', answer: answer ?? since };
  return since ? { state: 'answered', answer: since } : { state: mark.kind, answer };
}

/**
 * The person is done with it: the customer's next matter is another case, also where it turns out
 * that somebody else has answered this one since.
 */
export function isDone({ state, mark, clock }: Pick<Case, 'state' | 'mark' | 'clock'>): boolean {
  if (state !== 'answered') return state !== 'open';
  return mark?.kind === 'handed-over' && !isPast(mark, clock);
}
