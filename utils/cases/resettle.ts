import { moveClock, startClock } from '../deadlines/clock.ts';
import { scheduleFor } from '../deadlines/schedule-for.ts';
import type { Case, Clock } from '../words/case.ts';
import type { KeptTerms } from '../words/settings.ts';
import type { FactContext } from './context.ts';
import { inOrder } from './order.ts';
import { type Facts, type InForce, settle } from './settle.ts';
import type { CaseTables, KeptPost } from './store.ts';
import { keptTerms, otherTerms } from './terms.ts';

/** Stores what follows from a case's facts and its posts. */
export async function resettle(
  tables: CaseTables,
  context: FactContext,
  facts: Facts,
): Promise<void> {
  const posts = inOrder(await tables.postsOf(facts.id));
  await tables.putCase(await settleBy(tables, context, facts, posts));
}

/** What follows from a case's facts and its posts, in order: each clock by the terms that it was started by. */
export async function settleBy(
  tables: Pick<CaseTables, 'terms' | 'putTerms'>,
  { settings, now }: Pick<FactContext, 'settings' | 'now'>,
  facts: Facts,
  posts: readonly KeptPost[],
): Promise<Case> {
  const current = keptTerms(settings);
  const others = await otherTerms(tables, facts.clocks ?? [], current);
  const termsOf = (kept: Clock | undefined) => others.get(kept?.terms ?? '') ?? current;
  const found = settle(facts, posts, (kept) => inForce(termsOf(kept), facts), now);
  const isCurrent = ({ terms }: Clock) => terms === current.id;
  if (found.clocks.some(isCurrent) && !facts.clocks?.some(isCurrent))
    await tables.putTerms(current);
  return found;
}

/** Terms as they apply to this case. */
export function inForce(
  terms: KeptTerms,
  facts: Pick<Case, 'site' | 'brandId' | 'labels'>,
): InForce {
  const { id, policy, soonShare } = terms;
  const { site, brandId, labels } = facts;
  return {
    start(kind, { startedAt, postId, also, startExact, until }, judged) {
      const asked = { site, brandId, labels, ...judged };
      const schedule = scheduleFor(terms, asked);
      const request = { ...asked, policy, schedule, startedAt, soonShare };
      return startClock({ kind, postId, also, startExact, until, judged, terms: id }, request);
    },
    move: (clock, move) => moveClock(clock, move, soonShare),
  };
}
