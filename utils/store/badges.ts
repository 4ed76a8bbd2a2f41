import type { Badge } from '../deadlines/badge.ts';
import { toBadge } from '../deadlines/to-badge.ts';
import type { StoredPost } from '../words/case.ts';
import type { Database } from './database.ts';
import { postsOf } from './posts-of.ts';

/** The badges of these posts, for those that belong to a case. */
export async function badgesOfPosts(
  database: Database,
  postIds: readonly string[],
): Promise<Badge[]> {
  const posts = await database.posts.bulkGet([...postIds]);
  return toBadges(
    database,
    posts.filter((post) => post !== undefined),
  );
}

/** The badges of all posts of these cases. */
export async function badgesOfCases(
  database: Database,
  caseIds: readonly string[],
): Promise<Badge[]> {
  const posts = await Promise.all(caseIds.map((caseId) => postsOf(database, caseId).toArray()));
  return toBadges(database, posts.flat());
}

/** The brand's own posts carry none. */
async function toBadges(database: Database, posts: readonly StoredPost[]): Promise<Badge[]> {
  const carriers = posts.filter((post) => post.from === 'customer' && post.caseId !== '');
  const cases = await database.cases.bulkGet(carriers.map((post) => post.caseId));
  return carriers.flatMap((post, index) => {
    const found = cases[index];
    return found ? [toBadge(found, post.id)] : [];
  });
}
