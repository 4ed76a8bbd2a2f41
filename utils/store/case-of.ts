import { storedIds } from './aliases.ts';
import type { CaseRow, Database } from './database.ts';

/**
 * A case by its id. One that turned out to go on with another was joined to that: who still holds
 * its id finds it by the post that once opened it.
 */
export async function caseOf(database: Database, id: string): Promise<CaseRow | undefined> {
  const found = await database.cases.get(id);
  if (found || id === '') return found;
  const [postId = id] = await storedIds(database, [id]);
  const caseId = (await database.posts.get(postId))?.caseId;
  return caseId ? database.cases.get(caseId) : undefined;
}
