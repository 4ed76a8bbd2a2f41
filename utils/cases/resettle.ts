import { startClock } from '../deadlines/clock.ts';
import type { Case } from '../words/case.ts';
import type { FactContext } from './context.ts';
import { inOrder } from './order.ts';
import { type Facts, settle } from './settle.ts';
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
  { settings: { policy, schedule }, now }: FactContext,
  facts: Facts,
  posts: readonly KeptPost[],
): Case {
  const start: Parameters<typeof settle>[2] = (kind, post, startExact) =>
    startClock(
      kind,
      { postId: post.id, startExact },
      { ...facts, policy, schedule, startedAt: post.at },
    );
  return settle(facts, posts, start, now);
}
