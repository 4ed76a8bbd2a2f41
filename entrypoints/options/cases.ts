import { useLiveQuery } from 'dexie-react-hooks';
import type { Arrival } from '../../utils/deadlines/coverage.ts';
import { readArrivals } from '../../utils/store/arrivals.ts';
import { database } from '../../utils/store/database.ts';
import { mostOpen, ofState } from '../../utils/store/of-state.ts';
import { readRows } from '../../utils/store/views.ts';
import type { Case, Instant } from '../../utils/words/case.ts';
import type { QueueRow } from '../../utils/words/view.ts';

const day = 86_400_000;
const daysShown = 90;

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

/** When complaints came and were answered, live; undefined until it is read, and none where it cannot be. */
export function useArrivals(now: Instant): readonly Arrival[] | undefined {
  const since = (Math.floor(now / day) - daysShown) * day;
  return useLiveQuery(() => readArrivals(database, since).catch(() => []), [since]);
}

/** Who wrote what in these cases. */
export function rowsOf(caseIds: readonly string[]): Promise<readonly QueueRow[]> {
  return readRows(database, caseIds).catch(() => []);
}
