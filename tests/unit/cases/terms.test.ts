import { expect, it } from 'vitest';
import { recompute } from '../../../utils/cases/recompute.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import { readCaseView } from '../../../utils/store/views.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { minute, seen, settings, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');
const calm = seen(1, 0, '@acme my bag is late');
const says = (id: number, at: number, text: string) =>
  seen(id, at, text, { reason: 'thread', parentId: 'x:1' });
const replies = (id: number, at: number) =>
  seen(id, at, 'so sorry', { reason: 'author', parentId: 'x:1' });

/** Much stricter than that of the tests: 24 h for what is minor, 4 h for what is major. */
const strict: Policy = [
  {
    name: 'Strict',
    when: { severities: ['major'] },
    ideal: null,
    limit: { for: 'PT30M', counting: 'always' },
  },
  { name: 'Strict too', when: {}, ideal: null, limit: { for: 'PT1H', counting: 'always' } },
];
const before = settings;
const after: Settings = { ...settings, policy: strict };

async function story(...steps: readonly (readonly [number, Settings, Seen])[]) {
  const { database, context } = world();
  for (const [now, chosen, one] of steps)
    await record({ ...context, now: minute(now), settings: chosen }, [one]);
  const clocks = (await database.cases.get('x:1'))?.clocks ?? [];
  const states = clocks.map((clock) => [
    clock.rule,
    ((clock.limitAt ?? 0) - minute(0)) / 60_000,
    clockState(clock, minute(100_000)),
  ]);
  return { database, context, states };
}

it('a time that is known better later is counted by the policy that held', async () => {
  const rough = {
    ...complaint,
    post: { ...complaint.post, postedAt: new Date(minute(10)).toISOString(), postedAtExact: false },
  };
  const { states } = await story(
    [20, before, rough],
    [100, before, replies(2, 100)],
    [200, after, complaint],
  );
  expect(states).toEqual([['Major', 240, 'met']]);
});

it('a reply that is seen only later was in time by the policy that held', async () => {
  const { states } = await story(
    [0, before, calm],
    [150, before, says(3, 150, 'it is lost!!')],
    [200, after, replies(2, 100)],
  );
  expect(states).toEqual([
    ['Minor', 1440, 'met'],
    ['Strict', 180, 'overdue'],
  ]);
});

it('a running wait that gets worse is due by the policy that held, until all are counted anew', async () => {
  const { database, context, states } = await story(
    [0, before, calm],
    [20, after, says(3, 20, 'it is lost!!')],
  );
  expect(states).toEqual([['Major', 240, 'overdue']]);
  await recompute({ ...context, now: minute(21), settings: after });
  expect((await database.cases.get('x:1'))?.clock).toMatchObject({
    rule: 'Strict',
    limitAt: minute(30),
  });
});

it('what shows a case shows by which policies and hours it was due', async () => {
  const { database } = await story(
    [0, before, calm],
    [10, after, replies(2, 10)],
    [20, after, says(3, 20, 'it is lost!!')],
  );
  const view = await readCaseView(database, [], 'x:1');
  const policies = view?.case.clocks.map(
    ({ terms }) => view.terms.find(({ id }) => id === terms)?.policy,
  );
  expect(policies).toEqual([before.policy, after.policy]);
});
