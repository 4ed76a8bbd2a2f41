import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../../utils/store/database.ts';
import { mostOpen, ofState } from '../../utils/store/of-state.ts';
import { readRows } from '../../utils/store/views.ts';
import type { Case } from '../../utils/words/case.ts';
import type { QueueRow } from '../../utils/words/view.ts';

/** The open cases, live; undefined until they are read, and none where they cannot be. */
export function useOpenCases(): readonly Case[] | undefined {
  return useLiveQuery(async () => {
    try {
      return await ofState(database, 'open').limit(mostOpen).toArray();
    } catch {
      return [];
    }
  }, []);
}

/** Who wrote what in these cases. */
export function rowsOf(caseIds: readonly string[]): Promise<readonly QueueRow[]> {
  return readRows(database, caseIds).catch(() => []);
}
