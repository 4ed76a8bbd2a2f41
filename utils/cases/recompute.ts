import type { Case } from '../words/case.ts';
import type { Terms } from '../words/settings.ts';
import type { FactContext } from './context.ts';
import { inForce } from './resettle.ts';
import { currentOf, toldOf } from './settle.ts';
import { keptTerms } from './terms.ts';

/** So many a transaction: what a page shows meanwhile must not wait for all of them. */
const atOnce = 100;

/** The case with the due times that the policy of now gives its running clocks; what is over stays. */
export function recomputed(found: Case, settings: Terms, now: number): Case {
  const { start, move } = inForce(keptTerms(settings), found);
  const clocks = found.clocks.map((clock) => {
    if (clock.stop) return clock;
    const until = clock.promised ? (clock.move?.was.limitAt ?? clock.limitAt) : null;
    return move(start(clock.kind, { ...clock, until }, clock.judged), clock.move);
  });
  const clock = currentOf(clocks);
  return { ...found, clocks, clock, told: toldOf({ ...found, clocks }, now) };
}

/** Whether a person would see the difference: another due time, or another rule. */
export function isRecomputed(before: Case, after: Case): boolean {
  return after.clocks.some(({ limitAt, idealAt, rule }, n) => {
    const was = before.clocks[n];
    return was?.limitAt !== limitAt || was.idealAt !== idealAt || was.rule !== rule;
  });
}

/** "Recompute open cases": the policy of now, for clocks that run. Gives the ids of those that changed. */
export async function recompute({ store, settings, now }: FactContext): Promise<string[]> {
  const open = await store.transact((tables) => tables.openCases());
  const changed: string[] = [];
  for (let at = 0; at < open.length; at += atOnce) {
    const some = open.slice(at, at + atOnce);
    const done = store.transact(async (tables) => {
      const found = await Promise.all(some.map((id) => tables.case(id)));
      const pairs = found
        .flatMap((one) => (one?.state === 'open' ? one : []))
        .map((one) => [one, recomputed(one, settings, now)] as const);
      await tables.putTerms(keptTerms(settings));
      // Also where nobody sees it yet: what lies below a due time that the person moved.
      await Promise.all(pairs.map(([, after]) => tables.putCase(after)));
      return pairs.flatMap(([one, after]) => (isRecomputed(one, after) ? one.id : []));
    });
    changed.push(...(await done));
  }
  return changed;
}
