import type { Case } from '../words/case.ts';
import { fingerprint } from '../words/fingerprint.ts';
import type { KeptTerms, Terms } from '../words/settings.ts';
import type { CaseTables } from './store.ts';

/** Every case of a batch asks by the same settings. */
const made = new WeakMap<Terms, KeptTerms>();

/** The terms of now, under the id that the same ones always have. */
export function keptTerms(settings: Terms): KeptTerms {
  const known = made.get(settings);
  if (known) return known;
  const { policy, schedule, otherSchedules, soonShare } = settings;
  const terms = { policy, schedule, otherSchedules, soonShare };
  const kept = { id: fingerprint(JSON.stringify(terms)), ...terms };
  made.set(settings, kept);
  return kept;
}

/** The terms other than those of now that these clocks were started by, as far as they were kept, by id. */
export async function otherTerms(
  tables: Pick<CaseTables, 'terms'>,
  clocks: Case['clocks'],
  { id: current }: KeptTerms,
): Promise<ReadonlyMap<string, KeptTerms>> {
  const ids = new Set(clocks.flatMap(({ terms }) => terms ?? []));
  ids.delete(current);
  const found = await Promise.all([...ids].map((id) => tables.terms(id)));
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
