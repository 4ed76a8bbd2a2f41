import type { Case } from '../words/case.ts';
import { fingerprint } from '../words/fingerprint.ts';
import type { KeptTerms, Terms } from '../words/settings.ts';
import type { CaseTables } from './store.ts';

/** The terms of now, under the id that the same ones always have. */
export function keptTerms({ policy, schedule, otherSchedules, soonShare }: Terms): KeptTerms {
  const terms = { policy, schedule, otherSchedules, soonShare };
  return { id: fingerprint(JSON.stringify(terms)), ...terms };
}

/** The terms that these clocks were started by, as far as they were kept, by id. */
export async function termsOf(
  tables: Pick<CaseTables, 'terms'>,
  clocks: Case['clocks'],
): Promise<ReadonlyMap<string, KeptTerms>> {
  const ids = new Set(clocks.flatMap(({ terms }) => terms ?? []));
  const found = await Promise.all([...ids].map((id) => tables.terms(id)));
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
