import type { Case } from '../words/case.ts';
import type { FactContext } from './context.ts';
import { resettle } from './resettle.ts';
import { canonical, type KeptPost } from './store.ts';

/**
 * The page of a post says that it is gone. Its text goes at once (the rule says within 24 hours),
 * its count stays. A case whose opening post is gone is withdrawn until the customer writes again; a later post
 * of theirs only stops waiting. Gives the case's id, or undefined where the post was never kept.
 */
export async function withdraw(context: FactContext, postId: string): Promise<string | undefined> {
  return context.store.transact(async (tables) => {
    const post = await tables.post(await canonical(tables, postId));
    if (!post) return undefined;
    const found = post.caseId ? await tables.case(post.caseId) : undefined;
    const closing = post.closing || (post.id !== found?.id && isWaitedWith(found, post));
    await tables.putPost({ ...post, text: '', closing });
    if (!found) return undefined;
    await resettle(tables, context, {
      ...found,
      withdrawnAt: post.id === found.id ? (found.withdrawnAt ?? context.now) : found.withdrawnAt,
    });
    return found.id;
  });
}

/**
 * The customer's word, and no wait with it is over. What was answered, late or in time, is not
 * rewritten, nor is a reply of the brand unsaid because they took it down.
 */
function isWaitedWith(found: Case | undefined, { at, from }: KeptPost): boolean {
  const isEnded = found?.clocks.some(({ stop }) => stop !== null && at <= stop.at);
  return from === 'customer' && isEnded !== true;
}
