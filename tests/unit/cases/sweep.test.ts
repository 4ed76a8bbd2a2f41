import { describe, expect, it } from 'vitest';
import { answer, handOver, holding, snooze } from '../../../utils/cases/change.ts';
import { claimDayStart } from '../../../utils/cases/digest.ts';
import { recompute } from '../../../utils/cases/recompute.ts';
import { record } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { hasWaitedSince } from '../../../utils/store/waiting.ts';
import type { Counting, Policy, Schedule } from '../../../utils/words/policy.ts';
import { daily } from '../deadlines/schedules.ts';
import { minute, seen, settings, world } from './world.ts';

/** Open from minute 600 of the tests' day on, which is 18:00, till midnight. */
const evenings = daily('UTC', '18:00-24:00');
const opening = minute(600);

const within = (counting: Counting): Policy => [
  { name: 'All', when: {}, ideal: null, limit: { for: 'PT1H', counting } },
];

/** One complaint, written and seen at minute 0, and a person who keeps these hours. */
async function waiting(schedule: Schedule, counting: Counting) {
  const { database, context } = world(minute(0));
  const chosen = { ...settings, schedule, policy: within(counting) };
  const at = (now: number, change = {}) => ({
    ...context,
    settings: { ...chosen, ...change },
    now,
  });
  await record(at(minute(0)), [seen(1, 0, '@acme where is my bag!!')]);
  const told = async (now: number, change = {}) =>
    (await sweep(at(now, change))).map(({ stage }) => stage);
  const nextEventAt = async () => (await database.cases.get('x:1'))?.nextEventAt;
  return { database, at, told, nextEventAt };
}

describe('a sweep', () => {
  it('tells each stage once, run a hundred times at once', async () => {
    const { at } = await waiting(settings.schedule, 'open-hours');
    const sweeps = (now: number) =>
      Promise.all(Array.from({ length: 100 }, () => sweep(at(now)))).then((all) => all.flat());
    expect((await sweeps(minute(44))).length).toBe(0);
    expect((await sweeps(minute(45))).map(({ stage }) => stage)).toEqual(['soon']);
    expect((await sweeps(minute(60))).map(({ stage }) => stage)).toEqual(['overdue']);
  });

  it('tells nothing of what was answered in time', async () => {
    const { at, told, nextEventAt } = await waiting(settings.schedule, 'open-hours');
    await answer(at(minute(30)), 'x:1');
    expect(await told(minute(90))).toEqual([]);
    expect(await nextEventAt()).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('tells a due time that a recomputed policy gave anew', async () => {
    const { at, told } = await waiting(settings.schedule, 'open-hours');
    expect(await told(minute(60))).toEqual(['overdue']);
    const policy: Policy = [
      { name: 'All', when: {}, ideal: null, limit: { for: 'PT2H', counting: 'always' } },
    ];
    await recompute({ ...at(minute(61)), settings: { ...at(0).settings, policy } });
    expect(await told(minute(89))).toEqual([]);
    expect(await told(minute(90))).toEqual(['soon']);
    expect(await told(minute(120))).toEqual(['overdue']);
    expect(await told(minute(121))).toEqual([]);
  });

  it('tells a due time that the person moved anew', async () => {
    const { at, told } = await waiting(settings.schedule, 'open-hours');
    expect(await told(minute(60))).toEqual(['overdue']);
    await snooze(at(minute(61)), 'x:1', minute(120), 'They asked for time');
    expect(await told(minute(119))).toEqual([]);
    expect(await told(minute(120))).toEqual(['overdue']);
    expect(await told(minute(121))).toEqual([]);
  });
});

describe('outside opening hours', () => {
  it('a stage is held until they start, and told once', async () => {
    const { told, nextEventAt } = await waiting(evenings, 'open-days');
    // Open days count the night: due soon three quarters of an hour after the post.
    expect(await told(minute(45))).toEqual([]);
    expect(await nextEventAt()).toBe(opening);
    expect(await told(minute(61))).toEqual([]);
    expect(await told(opening)).toEqual(['overdue']);
    expect(await told(opening + 1)).toEqual([]);
  });

  it('is told at once where the rule counts always', async () => {
    const { told } = await waiting(evenings, 'always');
    expect(await told(minute(45))).toEqual(['soon']);
    expect(await told(minute(60))).toEqual(['overdue']);
  });

  it('an update that was promised for the morning is not told of in the night', async () => {
    const { at, told } = await waiting(evenings, 'open-days');
    await answer(at(minute(10)), 'x:1');
    await holding(at(minute(10)), 'x:1', null, minute(620));
    expect(await told(minute(500))).toEqual([]);
    expect(await told(opening)).toEqual(['soon']);
    expect(await told(minute(620))).toEqual(['overdue']);
  });

  it('is told when other hours are chosen in which it is open', async () => {
    const { told } = await waiting(evenings, 'open-days');
    expect(await told(minute(61))).toEqual([]);
    expect(await told(minute(62), { schedule: settings.schedule })).toEqual(['overdue']);
  });

  it('is told at the next opening though the computer’s clock was a day ahead for a while', async () => {
    const { told, nextEventAt } = await waiting(evenings, 'open-days');
    expect(await told(minute(61 + 24 * 60))).toEqual([]);
    expect(await nextEventAt()).toBe(opening + 24 * 60 * 60_000);
    expect(await told(minute(62))).toEqual([]);
    expect(await nextEventAt()).toBe(opening);
    expect(await told(opening)).toEqual(['overdue']);
  });

  it('the hours of its brand, site and labels decide', async () => {
    const { told } = await waiting(evenings, 'open-days');
    const otherSchedules = [{ name: 'X', when: { sites: ['x'] }, schedule: settings.schedule }];
    expect(await told(minute(61), { otherSchedules })).toEqual(['overdue']);
  });

  it('a case that is answered before they start is never told of', async () => {
    const { at, told } = await waiting(evenings, 'open-days');
    expect(await told(minute(61))).toEqual([]);
    await answer(at(minute(90)), 'x:1');
    expect(await told(opening)).toEqual([]);
  });
});

describe('a snoozed case', () => {
  it('is told to be due soon when the snooze ends', async () => {
    const { at, told, nextEventAt } = await waiting(settings.schedule, 'open-hours');
    await snooze(at(minute(10)), 'x:1', minute(55));
    expect(await nextEventAt()).toBe(minute(55));
    expect(await told(minute(50))).toEqual([]);
    expect(await told(minute(55))).toEqual(['soon']);
    expect(await told(minute(60))).toEqual(['overdue']);
  });

  it('is told to be overdue though the snooze goes on', async () => {
    const { at, told } = await waiting(settings.schedule, 'open-hours');
    await snooze(at(minute(10)), 'x:1', minute(90));
    expect(await told(minute(50))).toEqual([]);
    expect(await told(minute(60))).toEqual(['overdue']);
    expect(await told(minute(90))).toEqual([]);
  });
});

describe('two waits of one case', () => {
  it('are told of each for itself', async () => {
    const { at, told, nextEventAt } = await waiting(settings.schedule, 'open-hours');
    await answer(at(minute(10)), 'x:1');
    await holding(at(minute(10)), 'x:1', null, minute(50));
    await record(at(minute(20)), [seen(2, 20, '@acme hurry!!', { parentId: 'x:1' })]);
    expect(await told(minute(40))).toEqual(['soon']);
    expect(await told(minute(50))).toEqual(['overdue']);
    expect(await nextEventAt()).toBe(minute(65));
    expect(await told(minute(65))).toEqual(['soon']);
    expect(await told(minute(80))).toEqual(['overdue']);
    expect(await nextEventAt()).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('a case that was handed over', () => {
  it('is to be followed up at its date, once', async () => {
    const { at, told, nextEventAt } = await waiting(settings.schedule, 'open-hours');
    await handOver(at(minute(10)), 'x:1', 'Luggage desk', minute(300));
    expect(await nextEventAt()).toBe(minute(300));
    expect(await told(minute(299))).toEqual([]);
    expect(await told(minute(300))).toEqual(['follow-up']);
    expect(await told(minute(301))).toEqual([]);
  });

  it('is not followed up once the customer wrote again and was answered', async () => {
    const { database, at, told } = await waiting(settings.schedule, 'open-hours');
    await handOver(at(minute(10)), 'x:1', 'Luggage desk', minute(300));
    await record(at(minute(50)), [
      seen(2, 30, '@acme still nothing!!', { parentId: 'x:1' }),
      seen(3, 40, 'so sorry', { reason: 'author', parentId: 'x:2' }),
    ]);
    expect((await database.cases.get('x:1'))?.state).toBe('answered');
    expect(await told(minute(300))).toEqual([]);
  });

  it('is followed up anew when it is handed over again', async () => {
    const { at, told } = await waiting(settings.schedule, 'open-hours');
    await handOver(at(minute(10)), 'x:1', 'Luggage desk', minute(300));
    expect(await told(minute(300))).toEqual(['follow-up']);
    await handOver(at(minute(310)), 'x:1', 'Claims', minute(400));
    expect(await told(minute(400))).toEqual(['follow-up']);
  });
});

describe('the start of the day', () => {
  it('comes once, however often it is asked for', async () => {
    const { at } = await waiting(evenings, 'open-hours');
    expect(await claimDayStart(at(opening - 1))).toBe(false);
    const asked = Array.from({ length: 100 }, (_, n) => claimDayStart(at(opening + n)));
    expect((await Promise.all(asked)).filter((mine) => mine)).toHaveLength(1);
  });

  it('is not told a second time on the day when the hours are changed', async () => {
    const { at } = await waiting(evenings, 'open-hours');
    expect(await claimDayStart(at(opening))).toBe(true);
    const earlier = { schedule: daily('UTC', '17:30-24:00') };
    expect(await claimDayStart(at(opening + 60_000, earlier))).toBe(false);
  });

  it('finds what waited before it and was known then', async () => {
    const { database, at } = await waiting(evenings, 'open-hours');
    expect(await hasWaitedSince(database, opening, opening)).toBe(true);
    await answer(at(minute(10)), 'x:1');
    expect(await hasWaitedSince(database, opening, opening)).toBe(false);
    // Written in the night, but read when the person is at work.
    await record(at(minute(605)), [
      seen(2, 30, '@acme and my other bag!!', { authorHandle: 'ole' }),
    ]);
    expect(await hasWaitedSince(database, opening, minute(605))).toBe(false);
  });
});
