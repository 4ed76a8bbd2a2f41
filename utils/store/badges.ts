import type { Badge } from '../deadlines/badge.ts';
import { toBadge } from '../deadlines/to-badge.ts';
import type { StoredPost } from '../words/case.ts';
import { otherIds, storedIds } from './aliases.ts';
import { caseOf } from './case-of.ts';
import type { Database } from './database.ts';
import { postsOf } from './posts-of.ts';

/** The badges of these posts, for those that belong to a case, each under the id that is asked for. */
export async function badgesOfPosts(database: Database, ids: readonly string[]): Promise<Badge[]> {
  const posts = await database.posts.bulkGet(await storedIds(database, ids));
  const asked = ids.map((id, index) => [id, posts[index]] as const);
  return toBadges(database, asked);
}

/**
 * The badges of all posts of these cases, or of those that they were joined to, under every id by
 * which a page may know them.
 */
export async function badgesOfCases(
  database: Database,
  caseIds: readonly string[],
): Promise<Badge[]> {
  const cases = await Promise.all(caseIds.map((caseId) => caseOf(database, caseId)));
  const known = new Set(cases.flatMap((found) => found?.id ?? []));
  const found = await Promise.all([...known].map((id) => postsOf(database, id).toArray()));
  const posts = found.flat();
  const others = await otherIds(
    database,
    posts.map(({ id }) => id),
  );
  const shown = posts.flatMap((post) =>
    [post.id, ...(others.get(post.id) ?? [])].map((id) => [id, post] as const),
  );
  return toBadges(database, shown);
}

/** The brand's own posts carry none. */
async function toBadges(
  database: Database,
  posts: readonly (readonly [id: string, post: StoredPost | undefined])[],
): Promise<Badge[]> {
  const carriers = posts.flatMap(([id, post]) =>
    post?.from === 'customer' && post.caseId !== '' ? [{ id, caseId: post.caseId }] : [],
  );
  const cases = await database.cases.bulkGet(carriers.map(({ caseId }) => caseId));
  return carriers.flatMap(({ id }, index) => {
    const found = cases[index];
    return found ? [toBadge(found, id)] : [];
  });
}
