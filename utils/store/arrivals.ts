import type { Arrival } from '../deadlines/coverage.ts';
import type { Case, DismissReason, Instant } from '../words/case.ts';
import type { Database } from './database.ts';

/** So many are laid against the hours; of more the latest say enough. */
const mostArrivals = 5_000;

/** What was dismissed for these was no complaint to the brand, whatever it had been taken for. */
const noComplaint: readonly DismissReason[] = ['not-a-complaint', 'not-about-us', 'spam'];

/** The complaints since then that a reply was due to, when each came, and how it ended. */
export async function readArrivals({ cases }: Database, since: Instant): Promise<Arrival[]> {
  // A case that opened since then has its last word since then, and that is the index.
  const found = await cases
    .where('lastPostAt')
    .aboveOrEqual(since)
    .reverse()
    .filter((one) => one.openedAt >= since && isComplaint(one))
    .limit(mostArrivals)
    .toArray();
  return found.flatMap(arrivalOf);
}

function isComplaint({ intent, mark }: Case): boolean {
  return (
    intent === 'complaint' && !(mark?.kind === 'dismissed' && noComplaint.includes(mark.reason))
  );
}

/** None of a case that never waited for a reply. */
function arrivalOf({ openedAt, clocks, ...found }: Case): Arrival[] {
  const [first] = clocks;
  if (!first || first.limitAt === null) return [];
  const { severity, intent, topic, site, brandId, labels } = found;
  return [{ openedAt, stop: first.stop, severity, intent, topic, site, brandId, labels }];
}
