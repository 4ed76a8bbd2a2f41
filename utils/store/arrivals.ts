import type { Arrival } from '../deadlines/coverage.ts';
import type { Case, Instant } from '../words/case.ts';
import type { Database } from './database.ts';

/** So many are laid against the hours; of more the latest say enough. */
const mostArrivals = 5_000;

/** The complaints since then that a reply was due to, and when the first one came. */
export async function readArrivals({ cases }: Database, since: Instant): Promise<Arrival[]> {
  // A case that opened since then has its last word since then, and that is the index.
  const found = await cases
    .where('lastPostAt')
    .aboveOrEqual(since)
    .reverse()
    .filter(({ openedAt, intent }) => openedAt >= since && intent === 'complaint')
    .limit(mostArrivals)
    .toArray();
  return found.flatMap(arrivalsOf);
}

/** None of a case that never waited for a reply, or that was closed without one. */
function arrivalsOf({ openedAt, clocks }: Case): Arrival[] {
  const [first] = clocks;
  if (!first || first.limitAt === null || first.stop?.is === 'closed') return [];
  return [{ openedAt, answeredAt: first.stop?.at ?? null }];
}
