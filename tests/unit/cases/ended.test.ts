import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import type { CaseContext } from '../../../utils/cases/context.ts';
import { correct, takeBack } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import type { Clock } from '../../../utils/words/case.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import { minute, seen, settings, world } from './world.ts';

const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);
const caseId = 'x:1';

/** Every policy gives every word another due time: what is judged anew shows. */
const policyOf = (hours: number): Policy =>
  (['major', 'minor', 'rant'] as const).map((severity, n) => ({
    name: `${severity} ${hours}`,
    when: { severities: [severity] },
    ideal: { for: `PT${hours + n}H`, counting: 'always' } as const,
    limit: { for: `PT${hours + n + 9}H`, counting: 'always' } as const,
  }));

type Use = (context: CaseContext, id: number) => Promise<unknown>;

const says = (id: number, at: number, text: string, brand = false) =>
  seen(id, 0, text, {
    postedAt: new Date(at).toISOString(),
    reason: brand ? 'author' : 'thread',
    parentId: caseId,
  });

const uses = {
  'they write': (context, id) => record(context, [says(id, context.now, 'still late')]),
  'they write worse': (context, id) => record(context, [says(id, context.now, 'it is lost!!')]),
  'the brand replies': (context, id) => record(context, [says(id, context.now, 'sorry', true)]),
  'the person answers': (context) => change.answer(context, caseId),
  'the person sends': (context) => change.sent(context, caseId, 'so sorry'),
  'it only held': (context) => change.holding(context, caseId, null, null),
  major: (context) => correct(context, caseId, { severity: 'major' }),
  minor: (context) => correct(context, caseId, { severity: 'minor' }),
  question: (context) => correct(context, caseId, { intent: 'question' }),
  'no complaint': (context) => correct(context, caseId, { intent: 'other' }),
  topic: (context) => correct(context, caseId, { topic: 'safety' }),
  'taken back': (context) => takeBack(context, caseId),
  moved: (context) => change.snooze(context, caseId, context.now + 7_200_000, 'they are away'),
  'not moved': (context) => change.notMoved(context, caseId),
  'moved again': (context) => change.movedAgain(context, caseId),
  'the snooze is undone': async (context) => {
    const found = await context.store.transact((tables) => tables.case(caseId));
    if (found && found.snoozedUntil !== null) await change.reopen(context, caseId);
  },
} as const satisfies Record<string, Use>;

const names = Object.keys(uses) as (keyof typeof uses)[];

/** Each round is one wait: what is said of it, and what ends it; every other word is taken back later. */
const rounds = [
  ['they write', 'major', 'minor', 'moved', 'the person answers', 'it only held', 'taken back'],
  [
    'they write',
    'minor',
    'major',
    'moved',
    'the person sends',
    'it only held',
    'the brand replies',
  ],
] as const;

const answered = (clocks: readonly Clock[] = []) =>
  clocks.filter(({ stop }) => stop?.is === 'answered');

describe('a wait that was answered', () => {
  const act = fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 6 }));

  it('is never judged or due otherwise, whatever is corrected, taken back or moved later', async () => {
    console.log(`ended waits: SEED=${seed}`);
    const property = fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { database, context } = world(minute(1));
      await record(context, [seen(1, 0, '@acme my bag is late')]);
      for (const [n, [name, hours]] of acts.entries()) {
        const before = answered((await database.cases.get(caseId))?.clocks);
        const policy = policyOf(hours);
        const now = minute(20 * (n + 1));
        await uses[name]({ ...context, now, settings: { ...settings, policy } }, n + 2);
        const { clocks = [] } = (await database.cases.get(caseId)) ?? {};
        for (const ended of before) expect(clocks).toContainEqual(ended);
      }
    });
    const numRuns = Number(process.env.RUNS ?? 60);
    await fc.assert(property, { seed, numRuns, includeErrorInReport: true });
  });

  it('stays what it was after hundreds of acts in one case', async () => {
    const { database, context } = world();
    await record(context, [seen(1, 0, '@acme my bag is late')]);
    const ended = new Map<string, Clock>();
    let n = 1;
    for (let round = 0; round < 45; round += 1) {
      for (const name of rounds[round % 2] ?? []) {
        n += 1;
        const now = minute(20 * n);
        await uses[name]({ ...context, now, settings: { ...settings, policy: policyOf(n) } }, n);
        const { clocks } = (await database.cases.get(caseId)) ?? {};
        for (const clock of answered(clocks))
          ended.set(clock.postId, ended.get(clock.postId) ?? clock);
      }
    }
    expect(n).toBeGreaterThan(200);
    expect(ended.size).toBeGreaterThan(40);
    const { clocks } = (await database.cases.get(caseId)) ?? {};
    expect(answered(clocks)).toEqual([...ended.values()]);
  });
});

describe('a correction beside the answer', () => {
  /** The first wait after these, each at its minute. */
  const firstAfter = async (...acts: readonly (readonly [number, Use])[]) => {
    const { database, context } = world();
    await record({ ...context, now: minute(1) }, [seen(1, 0, '@acme my bag is late')]);
    for (const [at, use] of acts) await use({ ...context, now: minute(at) }, 2);
    return (await database.cases.get(caseId))?.clocks[0];
  };
  const { major, 'taken back': takenBack, 'no complaint': none } = uses;
  const replied =
    (at: number): Use =>
    (context) =>
      record(context, [says(2, minute(at), 'sorry', true)]);
  const asMajor = { judged: { severity: 'major' }, limitAt: minute(240) };
  const asMinor = { judged: { severity: 'minor' }, limitAt: minute(24 * 60) };

  it('counts where it held then, whatever is taken back later', async () => {
    const taken = [70, takenBack] as const;
    expect(await firstAfter([10, major], [60, replied(60)], taken)).toMatchObject(asMajor);
    expect(await firstAfter([10, major], [50, takenBack], [60, replied(60)])).toMatchObject(
      asMinor,
    );
  });

  it('counts the same where the answer is only seen later', async () => {
    const late = [80, replied(60)] as const;
    expect(await firstAfter([10, major], [70, takenBack], late)).toMatchObject(asMajor);
    expect(await firstAfter([70, major], late)).toMatchObject(asMinor);
  });

  it('is later than an answer that they had seen, though their clock is slow', async () => {
    expect(await firstAfter([54, replied(60)], [55, major])).toMatchObject(asMinor);
    expect(await firstAfter([54, major], [55, replied(60)])).toMatchObject(asMajor);
  });

  it('from no complaint, taken back after the answer, leaves it an answer', async () => {
    const acts = [
      [20, none],
      [30, uses.minor],
      [60, replied(60)],
    ] as const;
    const before = await firstAfter(...acts);
    expect(before).toMatchObject({ stop: { is: 'answered', at: minute(60) } });
    expect(await firstAfter(...acts, [70, takenBack])).toEqual(before);
  });

  it('to no complaint, taken back after they wrote again and were answered, opens nothing', async () => {
    const acts = [
      [20, none],
      [30, (context: CaseContext) => uses['they write'](context, 3)],
      [60, replied(60)],
    ] as const;
    const before = await firstAfter(...acts);
    expect(before).toMatchObject({ stop: { is: 'closed', at: minute(20) } });
    expect(await firstAfter(...acts, [70, takenBack])).toEqual(before);
  });
});

it('a picture alone is not judged, once it was answered, by the words that follow', async () => {
  const { database, context } = world();
  const first = async () => (await database.cases.get(caseId))?.clocks[0];
  await record(context, [seen(1, 0, ''), says(2, minute(60), 'sorry', true)]);
  const before = await first();
  expect(before).toMatchObject({ stop: { is: 'answered' } });
  await record(context, [says(3, minute(70), 'it is lost!!')]);
  expect(await database.cases.get(caseId)).toMatchObject({ severity: 'major' });
  expect(await first()).toEqual(before);
});
