import type { History } from '../complaints/signs.ts';
import type { Case } from '../words/case.ts';
import type { CaseTables } from './store.ts';

/** Milliseconds in which one case counts as another's history. */
const SPAN = 30 * 86_400_000;
/** Of the latest cases; who wrote more complains all the time anyway. */
const MOST = 50;

type Opened = Pick<Case, 'id' | 'profileId' | 'openedAt'>;

/** What the customer's profile says of them when a case is opened, in whatever order its cases were read. */
export async function historyOf(tables: CaseTables, opened: Opened): Promise<History> {
  const cases = await tables.casesOfProfile(opened.profileId, MOST);
  const before = cases.filter((one) => one.intent === 'complaint' && follows(opened, one));
  return { complaints: before.length };
}

/** The cases of which the history changes with this one. */
export async function laterCases(tables: CaseTables, opened: Opened): Promise<string[]> {
  const cases = await tables.casesOfProfile(opened.profileId, MOST);
  return cases.filter((one) => follows(one, opened)).map(({ id }) => id);
}

const follows = (one: Opened, other: Opened): boolean =>
  one.id !== other.id && one.openedAt > other.openedAt && one.openedAt - other.openedAt <= SPAN;
