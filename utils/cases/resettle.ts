import { moveClock, startClock } from '../deadlines/clock.ts';
import { scheduleFor } from '../deadlines/schedule-for.ts';
import type { Case } from '../words/case.ts';
import type { Settings } from '../words/settings.ts';
import type { FactContext } from './context.ts';
import { inOrder } from './order.ts';
import { type Facts, type InForce, settle } from './settle.ts';
import type { CaseTables, KeptPost } from './store.ts';

/** Stores what follows from a case's facts and its posts. */
export async function resettle(
  tables: CaseTables,
  context: FactContext,
  facts: Facts,
): Promise<void> {
  await tables.putCase(settleBy(context, facts, inOrder(await tables.postsOf(facts.id))));
}

/** What follows from a case's facts and its posts, in order, by the policy in force. */
export function settleBy(
  { settings, now }: Pick<FactContext, 'settings' | 'now'>,
  facts: Facts,
  posts: readonly KeptPost[],
): Case {
  return settle(facts, posts, inForce(settings, facts), now);
}

/** The settings of now, as they apply to this case. */
export function inForce(
  settings: Pick<Settings, 'policy' | 'schedule' | 'otherSchedules' | 'soonShare'>,
  facts: Pick<Case, 'site' | 'brandId' | 'labels'>,
): InForce {
  const { policy, soonShare } = settings;
  const { site, brandId, labels } = facts;
  return {
    start(kind, { startedAt, postId, startExact, until }, judged) {
      const asked = { site, brandId, labels, ...judged };
      const schedule = scheduleFor(settings, asked);
      const request = { ...asked, policy, schedule, startedAt, soonShare };
      return startClock({ kind, postId, startExact, until, judged }, request);
    },
    move: (clock, move) => moveClock(clock, move, soonShare),
  };
}
