import Dexie from 'dexie';
import type { Instant } from '../words/case.ts';
import type { CaseRow, Database } from './database.ts';
import { forgetWithoutCase } from './forget-customer.ts';
import { postsOf } from './posts-of.ts';

/** So many cases a call: a long absence must not hold the database up. */
const most = 500;

/**
 * So many posts wait for a case at most, the latest written: a brand that answers thousands whose
 * complaints no page shows must not fill the store.
 */
const mostWaiting = 2_000;

/**
 * Forgets what is older than the retention: cases without a word since `before`, with their posts,
 * and customers of whom nothing is left. What is still open stays. Of posts that wait for a case that
 * did not come, there are only so many.
 */
export function purge(database: Database, before: Instant): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const old = database.cases.where('lastPostAt').below(before);
    const closed = await old
      .and(({ state }) => state !== 'open')
      .limit(most)
      .toArray();
    for (const found of closed) await forget(database, found);
    await forgetPosts(database, postsOf(database, '', before));
    await forgetPosts(database, postsOf(database, '').reverse().offset(mostWaiting));
    await claimsOf(database, 'digest')
      .and(({ at }) => at < before)
      .delete();
  });
}

async function forgetPosts(
  { aliases, posts }: Database,
  old: ReturnType<typeof postsOf>,
): Promise<void> {
  const ids = await old.primaryKeys();
  await aliases.where('postId').anyOf(ids).delete();
  await posts.bulkDelete(ids);
}

async function forget(database: Database, { id, customerId }: CaseRow): Promise<void> {
  await forgetPosts(database, postsOf(database, id));
  await claimsOf(database, id).delete();
  await database.drafts.delete(id);
  await database.cases.delete(id);
  await forgetWithoutCase(database, customerId);
}

function claimsOf({ claims }: Database, caseId: string) {
  return claims
    .where('[caseId+clock+stage]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);
}
