import { nameOf, namesOf } from './clock-name.ts';
import type { FactContext } from './context.ts';
import type { CaseTables, Claim } from './store.ts';
import type { Announcement } from './sweep.ts';

/** What was claimed, and of which no notification is known to have told. */
export interface Untold {
  readonly claims: readonly Claim[];
  /** Of these the stages that are still so; what was answered meanwhile needs no telling. */
  readonly announcements: readonly (Announcement & { readonly claim: Claim })[];
}

/** A worker that is stopped between claiming and telling leaves it to the next one. */
export async function readUntold({ store }: Pick<FactContext, 'store'>): Promise<Untold> {
  return store.transact(async (tables) => {
    const claims = await tables.untoldClaims();
    const found = await Promise.all(claims.map((claim) => stillToTell(tables, claim)));
    return { claims, announcements: found.flat() };
  });
}

/** These need no telling any more. */
export async function markTold(
  { store }: Pick<FactContext, 'store'>,
  claims: readonly Claim[],
): Promise<void> {
  await store.transact((tables) => tables.putTold(claims));
}

async function stillToTell(tables: CaseTables, claim: Claim): Promise<Untold['announcements']> {
  const { caseId, clock, stage } = claim;
  const found = await tables.case(caseId);
  if (!found || stage === 'digest') return [];
  // An earlier post of the same wait may be known since.
  const known = found.clocks.find((one) => one.stop === null && namesOf(one).includes(clock));
  if (found.told[known ? nameOf(known) : clock] !== stage) return [];
  return [{ case: found, stage, claim }];
}
