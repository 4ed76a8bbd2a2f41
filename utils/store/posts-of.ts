import Dexie from 'dexie';
import type { Instant } from '../words/case.ts';
import type { Database } from './database.ts';

/** The posts of a case, oldest first; those before an instant where one is given. */
export function postsOf({ posts }: Pick<Database, 'posts'>, caseId: string, before?: Instant) {
  const end = before ?? Dexie.maxKey;
  return posts.where('[caseId+at]').between([caseId, Dexie.minKey], [caseId, end]);
}
