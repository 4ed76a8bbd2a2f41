import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import type { CaseContext } from '../../../utils/cases/context.ts';
import { correct, takeBack } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import { minute, seen, world } from './world.ts';

const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);
const caseId = 'x:1';

type Use = (context: CaseContext) => Promise<unknown>;

const acts: readonly Use[] = [
  (context) => change.answer(context, caseId),
  (context) => change.resolve(context, caseId),
  (context) => change.dismiss(context, caseId, 'handled-elsewhere'),
  (context) => change.dismiss(context, caseId, 'spam'),
  (context) => change.handOver(context, caseId, 'Kim', null),
  (context) => change.reopen(context, caseId),
  (context) => change.holding(context, caseId, 'x:2', minute(90)),
  (context) => change.holding(context, caseId, 'x:3', null),
  (context) => change.notHolding(context, caseId),
  (context) => correct(context, caseId, { severity: 'minor' }),
  (context) => correct(context, caseId, { severity: 'major' }),
  (context) => takeBack(context, caseId),
  (context) => change.label(context, caseId, ['vip']),
];

const words = ['still late', 'it is lost!!', 'thanks, bye', 'news', 'why?'];

const post = fc.record({
  is: fc.constant('post' as const),
  by: fc.constantFrom('maren', 'acme'),
  text: fc.constantFrom(...words),
  /** What it said before it was edited. */
  before: fc.option(fc.constantFrom(...words)),
  /** After so many minutes each reading shows it. */
  seen: fc.array(fc.nat(500), { minLength: 1, maxLength: 3 }),
});
const act = fc.record({ is: fc.constant('act' as const), which: fc.nat(acts.length - 1) });
const event = fc.oneof({ weight: 3, arbitrary: post }, { weight: 2, arbitrary: act });

type Happened = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** What is done, and when: the first post opens the case, and something happens every ten minutes. */
function script(events: readonly Happened[], late: boolean) {
  const steps = [{ now: 1, use: reads(1, 0, '@acme my bag is late', 'maren') }];
  let id = 1;
  for (const [n, one] of events.entries()) {
    const at = 10 * (n + 1);
    if (one.is === 'act') {
      const use = acts[one.which];
      if (use) steps.push({ now: at + 0.5, use });
      continue;
    }
    id += 1;
    const { text, before, by } = one;
    const delays = late ? one.seen : [0];
    if (before !== null) steps.push({ now: at, use: reads(id, at, before, by) });
    for (const delay of delays) steps.push({ now: at + delay, use: reads(id, at, text, by) });
  }
  return steps.toSorted((a, b) => a.now - b.now);
}

function reads(id: number, at: number, text: string, by: string): Use {
  const more = id === 1 ? {} : { parentId: caseId };
  const reason = by === 'acme' ? 'author' : id === 1 ? 'handle' : 'thread';
  return (context) => record(context, [seen(id, at, text, { ...more, reason })]);
}

async function outcome(events: readonly Happened[], late: boolean) {
  const { database, context } = world();
  for (const { now, use } of script(events, late))
    await use({ ...context, now: minute(0) + now * 60_000 });
  const found = await database.cases.get(caseId);
  const { state, clock, clocks, answeredAt, answeredBy, intent, severity } = found ?? {};
  return { state, clock, clocks, answeredAt, answeredBy, intent, severity };
}

it('posts seen late, twice or before an edit give what those seen at once give', async () => {
  console.log(`moments of sighting: SEED=${seed}`);
  const property = fc.asyncProperty(fc.array(event, { maxLength: 10 }), async (events) => {
    expect(await outcome(events, true)).toEqual(await outcome(events, false));
  });
  const numRuns = Number(process.env.RUNS ?? 60);
  await fc.assert(property, { seed, numRuns, includeErrorInReport: true });
});
