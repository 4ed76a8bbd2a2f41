import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { correct, takeBack } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import { track } from '../../../utils/cases/track.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import { minute, seen, settings, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');

describe('“no complaint”', () => {
  it('taken back is what it was, with its due time', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await correct(context, 'x:1', { intent: 'other' });
    await takeBack(context, 'x:1');
    expect(await database.cases.get('x:1')).toMatchObject({
      state: 'open',
      intent: 'complaint',
      severity: 'major',
      clock: { limitAt: minute(240) },
    });
  });

  it('corrected to a complaint is open again', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await correct(context, 'x:1', { intent: 'other' });
    await correct(context, 'x:1', { intent: 'complaint' });
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open', intent: 'complaint' });
  });
});

describe('a matter that is settled', () => {
  it('ends the wait without an answer, and says who said so', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await change.resolve(context, 'x:1');
    expect(await database.cases.get('x:1')).toMatchObject({
      state: 'resolved',
      answeredAt: null,
      clock: { stop: { is: 'closed', at: context.now } },
      mark: { kind: 'resolved', by: context.settings.initials, at: context.now },
    });
  });
});

describe('tracking as a complaint', () => {
  it('opens what was dismissed', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await change.dismiss(context, 'x:1', 'not-about-us');
    expect(await track(context, complaint)).toBe('x:1');
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open', intent: 'complaint' });
  });

  it('takes no post of the brand itself for a complaint', async () => {
    const { database, context } = world();
    const reply = seen(2, 18, 'so sorry', { reason: 'author', parentId: 'x:1' });
    await record(context, [complaint, reply]);
    expect(
      await track(context, { post: { ...reply.post, text: 'so sorry, DM us' } }),
    ).toBeUndefined();
    expect(await track(context, seen(5, 5, 'news', { reason: 'author' }))).toBeUndefined();
    expect(await database.cases.count()).toBe(1);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'answered' });
  });

  it('knows the post again by another of its ids', async () => {
    const { database, context } = world();
    await track(context, { post: complaint.post, otherId: 'x:9' });
    const again = { ...complaint, post: { ...complaint.post, id: 'x:9' } };
    expect(await record(context, [again])).toEqual(['x:1']);
    expect(await database.cases.count()).toBe(1);
  });

  it('is for the brand that the post names', async () => {
    const { database, context } = world();
    const [acme] = context.settings.brands;
    if (!acme) throw new Error('the world has a brand');
    const zenith = { ...acme, id: 'zenith', name: 'Zenith', handles: ['zenith'] };
    const settings = { ...context.settings, brands: [acme, zenith] };
    await track({ ...context, settings }, seen(7, 5, 'news from @zenith'));
    expect(await database.cases.get('x:7')).toMatchObject({ brandId: 'zenith' });
  });
});

describe('a snooze', () => {
  it('ends when the customer writes again', async () => {
    const { database, context } = world(minute(10));
    await record(context, [complaint]);
    await change.snooze(context, 'x:1', minute(600));
    await record(context, [complaint]);
    expect(await database.cases.get('x:1')).toMatchObject({ snoozedUntil: minute(600) });
    await record(context, [seen(3, 40, 'still nothing', { reason: 'thread', parentId: 'x:1' })]);
    expect(await database.cases.get('x:1')).toMatchObject({ snoozedUntil: null });
  });
});

describe('a snooze of what another window ended meanwhile', () => {
  const until = minute(600);

  it('is refused, and Undo takes back what ended it', async () => {
    const { database, context } = world(minute(10));
    await record(context, [complaint]);
    await change.answer(context, 'x:1');
    expect(await change.snooze(context, 'x:1', until, 'they are away')).toBe('not-open');
    expect(await database.cases.get('x:1')).toMatchObject({ snoozedUntil: null, moves: [] });
    await change.reopen(context, 'x:1');
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
    expect(await change.snooze(context, 'x:1', until)).toBe('snoozed');
  });

  it('is of no case where that is erased', async () => {
    expect(await change.snooze(world().context, 'x:1', until)).toBe('not-found');
  });
});

describe('a label', () => {
  const limit = (time: string) => ({ for: time, counting: 'always' }) as const;
  const rule = (name: string, time: string, when = {}) => ({
    ...{ name, when, ideal: null, limit: limit(time) },
  });
  const labelled = async (policy: Policy) => {
    const { database, context } = world(minute(0));
    const by = (chosen: Policy) => ({ ...context, settings: { ...settings, policy: chosen } });
    await record(by([rule('All', 'PT1H')]), [complaint]);
    await change.label(by(policy), 'x:1', ['vip']);
    return (await database.cases.get('x:1'))?.clock;
  };

  it('for which there is a rule starts the running clock anew', async () => {
    const policy = [rule('VIP', 'PT30M', { labels: ['vip'] }), rule('All', 'PT1H')];
    expect(await labelled(policy)).toMatchObject({ rule: 'VIP', limitAt: minute(30) });
  });

  it('for which there is none leaves the due time, although the policy changed since', async () => {
    expect(await labelled([rule('All', 'PT5H')])).toMatchObject({ limitAt: minute(60) });
  });
});
