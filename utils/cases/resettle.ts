import { startClock } from '../deadlines/clock.ts';
import type { Case } from '../words/case.ts';
import type { Settings } from '../words/settings.ts';
import type { CaseContext } from './context.ts';
import { type Facts, type StartClock, settle } from './settle.ts';
import type { CaseTables } from './store.ts';

/** Stores what follows from a case's facts and its posts. */
export async function resettle(
  tables: CaseTables,
  context: CaseContext,
  facts: Facts,
): Promise<Case> {
  const posts = await tables.postsOf(facts.id);
  const settled = settle(facts, posts, startBy(context.settings));
  await tables.putCase(settled);
  return settled;
}

function startBy({ policy, schedule }: Settings): StartClock {
  return (facts, kind, startedAt, startExact) =>
    startClock(kind, startExact, { ...facts, policy, schedule, startedAt });
}
