import Dexie from 'dexie';
import type { CaseState } from '../words/case.ts';
import type { Database } from './database.ts';

/** So many open cases are counted, sorted and judged anew; beyond, the popup and the toolbar say "99+" anyway. */
export const mostOpen = 2_000;

/** Cases of a state, the next due first. */
export function ofState({ cases }: Pick<Database, 'cases'>, state: CaseState) {
  return cases.where('[state+dueAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}
