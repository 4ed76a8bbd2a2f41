import Dexie from 'dexie';
import type { CaseState } from '../words/case.ts';
import type { Database } from './database.ts';

/** So many cases of a state are read for a count; where there are more, what counts them says "at least". */
export const mostOpen = 20_000;

/** Cases of a state, the next due first. */
export function ofState({ cases }: Pick<Database, 'cases'>, state: CaseState) {
  return cases.where('[state+dueAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}
