import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import type { CaseContext } from '../../../utils/cases/context.ts';
import { correct, takeBack } from '../../../utils/cases/correct.ts';
import { recompute, recomputed } from '../../../utils/cases/recompute.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { rejudge } from '../../../utils/cases/rejudge.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import type { Case, Clock } from '../../../utils/words/case.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import { minute, seen, world } from './world.ts';

const day = 24 * 60;
const complaint = seen(1, 0, '@acme my bag is lost!!');
const says = (id: number, at: number, text: string) =>
  seen(id, at, text, { reason: 'thread', parentId: 'x:1' });
const replies = (id: number, at: number, text = 'so sorry') =>
  seen(id, at, text, { reason: 'author', parentId: 'x:1' });

/** A case world at one minute after the other. */
async function story(...first: readonly Seen[]) {
  const { database, context } = world();
  const at = (n: number, more: Partial<CaseContext> = {}): CaseContext => ({
    ...context,
    now: minute(n),
    ...more,
  });
  const found = async (): Promise<Case> => {
    const one = await database.cases.get('x:1');
    if (!one) throw new Error('the complaint opens a case');
    return one;
  };
  const clocks = async () => (await found()).clocks.map(told);
  for (const one of first)
    await record(at((Date.parse(one.post.postedAt ?? '') - minute(0)) / 60_000), [one]);
  return { at, found, clocks, context };
}

/** What a person reads of a clock, in minutes. */
function told(clock: Clock) {
  const { kind, postId, startedAt, limitAt, stop } = clock;
  const minutes = (at: number | null) => at && (at - minute(0)) / 60_000;
  return [
    `${kind} ${postId}`,
    minutes(startedAt) || 0,
    minutes(limitAt),
    minutes(stop?.at ?? null),
    clockState(clock, minute(400 * day)),
  ] as const;
}

const firstReply = (stop: number | null, state: string, due = 240) => [
  'first-reply x:1',
  0,
  due,
  stop,
  state,
];

describe('what ends a wait', () => {
  it('is the brand’s reply at its own time, however late it is seen', async () => {
    const { at, clocks, found } = await story(complaint);
    await sweep(at(500));
    expect(await found()).toMatchObject({ told: { 'reply:x:1': 'overdue' } });
    await record(at(600), [replies(2, 200)]);
    expect(await clocks()).toEqual([firstReply(200, 'met')]);
  });

  it.each([
    [240, 'met'],
    [241, 'missed'],
  ])('at minute %i of 240: %s', async (sent, state) => {
    const { clocks } = await story(complaint, replies(2, sent));
    expect(await clocks()).toEqual([firstReply(sent, state)]);
  });

  it('is the first of two replies, whichever is seen first', async () => {
    const { clocks } = await story(complaint, replies(3, 300), replies(2, 100));
    expect(await clocks()).toEqual([firstReply(100, 'met')]);
  });

  it('is a word of the person, without a claim that it was in time or late', async () => {
    const { at, clocks, found } = await story(complaint);
    await change.dismiss(at(300), 'x:1', 'spam');
    expect(await clocks()).toEqual([firstReply(300, 'none')]);
    expect((await found()).clock).toMatchObject({ stop: { is: 'closed', at: minute(300) } });
  });

  it('is the customer who takes the post down', async () => {
    const { at, found } = await story(complaint, says(2, 10, 'still nothing'));
    await withdraw(at(20), 'x:1');
    expect(await found()).toMatchObject({ state: 'withdrawn' });
    expect((await found()).clocks.filter(({ stop }) => stop === null)).toEqual([]);
    expect(await sweep(at(900))).toEqual([]);
  });
});

describe('what starts a wait', () => {
  it('is no closing thanks: not after an answer, and not before', async () => {
    const { at, clocks, found } = await story(
      complaint,
      replies(2, 60),
      says(3, 70, 'thanks, bye'),
    );
    expect(await clocks()).toEqual([firstReply(60, 'met')]);
    expect(await found()).toMatchObject({ state: 'answered' });
    expect(await sweep(at(900))).toEqual([]);
  });

  it('is the oldest of several angry posts, seen in any order', async () => {
    const { clocks } = await story(
      complaint,
      replies(2, 60),
      says(5, 90, 'hello!!'),
      says(4, 80, 'where!!'),
      says(3, 70, 'still nothing!!'),
    );
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['next-reply x:3', 70, 310, null, 'overdue'],
    ]);
  });

  it('is the new post where an old case opens again: nothing is late at once', async () => {
    const { at, clocks, found } = await story(complaint, replies(2, 300));
    await record(at(5 * day), [says(3, 5 * day, 'lost again!!')]);
    expect(await clocks()).toEqual([
      firstReply(300, 'missed'),
      ['next-reply x:3', 5 * day, 5 * day + 240, null, 'overdue'],
    ]);
    expect(clockState((await found()).clock, minute(5 * day))).toBe('within-ideal');
    expect(await sweep(at(5 * day))).toEqual([]);
  });
});

describe('an update', () => {
  const promised = async () => {
    const here = await story(complaint, replies(2, 60, 'we look into it'));
    await change.holding(here.at(61), 'x:1', 'x:2', minute(120));
    return here;
  };

  it('is due when it was promised, and counts from the reply that held', async () => {
    const { clocks, found } = await promised();
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['update x:2', 60, 120, null, 'overdue'],
    ]);
    expect(await found()).toMatchObject({ state: 'open', clock: { promised: true } });
  });

  it('is never asked for after the brand answered, seen late or not', async () => {
    const { at, clocks } = await promised();
    await record(at(200), [replies(3, 110, 'here it is')]);
    expect(await clocks()).toEqual([firstReply(60, 'met'), ['update x:2', 60, 120, 110, 'met']]);
    expect(await sweep(at(900))).toEqual([]);
  });

  it('is owed still where the customer says thanks', async () => {
    const { at, found } = await promised();
    await record(at(70), [says(3, 70, 'thanks, bye')]);
    expect(await found()).toMatchObject({ state: 'open', clock: { kind: 'update' } });
  });

  it('runs beside a next reply, and one answer ends both', async () => {
    const { at, clocks } = await promised();
    await record(at(70), [says(3, 70, 'hurry!!')]);
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['update x:2', 60, 120, null, 'overdue'],
      ['next-reply x:3', 70, 310, null, 'overdue'],
    ]);
    await record(at(130), [replies(4, 130)]);
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['update x:2', 60, 120, 130, 'missed'],
      ['next-reply x:3', 70, 310, 130, 'met'],
    ]);
  });

  it('after a reply that the person sent is the same once the page shows it', async () => {
    const { at, found } = await story(complaint);
    await change.sent(at(60), 'x:1', 'we look into it');
    await change.holding(at(60), 'x:1', null, minute(120));
    expect((await sweep(at(115))).map(({ stage }) => stage)).toEqual(['soon']);
    await record(at(116), [replies(2, 60)]);
    expect(await found()).toMatchObject({
      told: { [`update:said:${minute(60)}`]: 'soon' },
      clock: { kind: 'update' },
    });
    expect((await sweep(at(118))).map(({ stage }) => stage)).toEqual([]);
    expect((await sweep(at(130))).map(({ stage }) => stage)).toEqual(['overdue']);
  });

  it('holds though an older reply is seen later', async () => {
    const { at, clocks } = await promised();
    await record(at(80), [replies(9, 30)]);
    expect(await clocks()).toEqual([
      firstReply(30, 'met'),
      ['update x:2', 60, 120, null, 'overdue'],
    ]);
  });

  it('is told of again where the person promises a later one', async () => {
    const { at } = await promised();
    expect((await sweep(at(130))).map(({ stage }) => stage)).toEqual(['overdue']);
    await change.holding(at(131), 'x:1', 'x:2', minute(300));
    expect(await sweep(at(200))).toEqual([]);
    expect((await sweep(at(300))).map(({ stage }) => stage)).toEqual(['overdue']);
  });

  it('is told of though another wait was told of meanwhile, and never twice', async () => {
    const { at } = await promised();
    await record(at(70), [says(3, 70, 'hurry!!')]);
    expect((await sweep(at(130))).map(({ stage }) => stage)).toEqual(['overdue']);
    await change.notHolding(at(131), 'x:1');
    expect(await sweep(at(131))).toEqual([]);
    await change.holding(at(132), 'x:1', 'x:2', minute(120));
    expect(await sweep(at(132))).toEqual([]);
    await record(at(133), [replies(4, 125)]);
    await record(at(134), [says(5, 134, 'again!!')]);
    expect(await sweep(at(135))).toEqual([]);
  });
});

describe('what is over', () => {
  const strict: Policy = [
    {
      name: 'Strict',
      when: {},
      ideal: null,
      limit: { for: 'PT10M', counting: 'always' },
    },
  ];
  const over = [firstReply(60, 'met'), ['next-reply x:3', 70, 310, null, 'overdue']];

  it('keeps the policy that it had; a new wait has the new one', async () => {
    const { at, context, clocks } = await story(complaint, replies(2, 60));
    const settings = { ...context.settings, policy: strict };
    await record(at(70, { settings }), [says(3, 70, 'and now!!')]);
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['next-reply x:3', 70, 80, null, 'overdue'],
    ]);
  });

  it('stands when running clocks are counted anew, as the preview says', async () => {
    const { at, context, clocks, found } = await story(
      complaint,
      replies(2, 60),
      says(3, 70, 'and now!!'),
    );
    expect(await clocks()).toEqual(over);
    const settings = { ...context.settings, policy: strict };
    const { clocks: preview } = recomputed(await found(), settings, minute(75));
    expect(await clocks()).toEqual(over);
    expect(await recompute(at(75, { settings }))).toEqual(['x:1']);
    expect((await found()).clocks).toEqual(preview);
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['next-reply x:3', 70, 80, null, 'overdue'],
    ]);
    expect(await recompute(at(76, { settings }))).toEqual([]);
  });

  it('is found below a due time that was moved, by the policy that was asked for', async () => {
    const { at, context, found, clocks } = await story(complaint);
    await change.snooze(at(10), 'x:1', minute(400), 'they are away');
    const settings = { ...context.settings, policy: strict };
    await recompute(at(11, { settings }));
    expect((await found()).clock).toMatchObject({ limitAt: minute(400), rule: 'Strict' });
    await change.reopen(at(12), 'x:1');
    expect(await clocks()).toEqual([firstReply(null, 'overdue', 10)]);
  });

  it('stands though what was learnt or said since says otherwise', async () => {
    const { at, clocks } = await story(complaint, replies(2, 60));
    const triage: CaseContext['triage'] = (post, match) => ({
      ...at(0).triage(post, match),
      severity: 'minor',
    });
    await rejudge(at(61, { triage }), 'x:1');
    await correct(at(62), 'x:1', { severity: 'minor' });
    expect(await clocks()).toEqual([firstReply(60, 'met')]);
    await record(at(70, { triage }), [says(3, 70, 'still lost')]);
    expect((await clocks())[0]).toEqual(firstReply(60, 'met'));
  });

  it('stands though something was learnt since, whatever is read again of it or of the customer', async () => {
    const calm = seen(1, 1_000, '@acme my bag is late');
    const { at, found } = await story(calm, replies(2, 1_500));
    const triage: CaseContext['triage'] = (post, match) => ({
      ...at(0).triage(post, match),
      severity: 'major',
    });
    const ended = (await found()).clocks;
    expect(ended.map(told)).toMatchObject([['first-reply x:1', 1_000, 2_440, 1_500, 'met']]);
    const more = { ...calm, post: { ...calm.post, replyingTo: ['acme'] } };
    await record(at(2_000, { triage }), [more]);
    expect((await found()).clocks).toEqual(ended);
    await record(at(2_001, { triage }), [seen(9, 10, '@acme and my seat')]);
    expect((await found()).clocks).toEqual(ended);
    expect(await found()).toMatchObject({ severity: 'major' });
  });

  it('stands when a graver post follows the answer, but not when one was written before it', async () => {
    const minor = seen(1, 0, '@acme my bag is late');
    const { at, clocks } = await story(minor, replies(2, 300));
    expect(await clocks()).toEqual([firstReply(300, 'met', day)]);
    await record(at(310), [says(4, 310, 'lost!!')]);
    expect((await clocks())[0]).toEqual(firstReply(300, 'met', day));
    await record(at(320), [says(3, 20, 'it is lost!!')]);
    expect((await clocks())[0]).toEqual(firstReply(300, 'missed'));
  });

  it('stands when the person answers elsewhere again', async () => {
    const { at, clocks } = await story(complaint);
    await change.answer(at(60), 'x:1');
    await record(at(70), [says(3, 70, 'and now!!')]);
    const open = await clocks();
    expect(open).toEqual(over);
    await change.answer(at(90), 'x:1');
    expect(await clocks()).toEqual([firstReply(60, 'met'), ['next-reply x:3', 70, 310, 90, 'met']]);
    await change.reopen(at(91), 'x:1');
    expect(await clocks()).toEqual(open);
  });

  it('stands when two sent replies are never seen', async () => {
    const { at, clocks } = await story(complaint);
    await change.sent(at(60), 'x:1', 'so sorry');
    await record(at(70), [says(3, 70, 'and now!!')]);
    await change.sent(at(90), 'x:1', 'we found it');
    expect(await clocks()).toEqual([firstReply(60, 'met'), ['next-reply x:3', 70, 310, 90, 'met']]);
    await change.notSent(at(91), 'x:1');
    expect(await clocks()).toEqual(over);
  });

  it('stands when of two sent replies the second is seen, and the first only later', async () => {
    const { at, clocks } = await story(complaint);
    await change.sent(at(60), 'x:1', 'so sorry');
    await record(at(70), [says(3, 70, 'and now!!')]);
    await change.sent(at(90), 'x:1', 'we found it');
    const both = await clocks();
    await record(at(91), [replies(5, 90, 'we found it')]);
    expect(await clocks()).toEqual(both);
    await record(at(200), [replies(2, 60)]);
    expect(await clocks()).toEqual(both);
  });

  it('stands when a colleague answers after a reply that no page has shown', async () => {
    const { at, clocks, found } = await story(complaint);
    await change.sent(at(60), 'x:1', 'so sorry');
    await record(at(300), [replies(2, 300)]);
    expect(await clocks()).toEqual([firstReply(60, 'met')]);
    expect(await found()).toMatchObject({ sent: { postId: null } });
  });

  it('stands when the snooze of the next wait is taken back', async () => {
    const { at, clocks } = await story(complaint);
    await change.answer(at(60), 'x:1');
    await record(at(70), [says(3, 70, 'and now!!')]);
    await change.snooze(at(80), 'x:1', minute(200));
    await change.reopen(at(81), 'x:1');
    expect(await clocks()).toEqual(over);
  });
});

describe('what is taken back', () => {
  const acts: readonly [string, (context: CaseContext) => Promise<unknown>][] = [
    ['answered elsewhere', (context) => change.answer(context, 'x:1')],
    ['dismissed', (context) => change.dismiss(context, 'x:1', 'handled-elsewhere')],
    ['settled', (context) => change.resolve(context, 'x:1')],
    ['handed over', (context) => change.handOver(context, 'x:1', 'Kim', minute(400))],
    ['snoozed', (context) => change.snooze(context, 'x:1', minute(400))],
    ['moved', (context) => change.snooze(context, 'x:1', minute(400), 'they are away')],
  ];

  it.each(acts)('%s leaves the clocks as they were', async (_, act) => {
    const { at, found } = await story(complaint, replies(2, 60), says(3, 70, 'and now!!'));
    const before = await found();
    await act(at(80));
    await change.reopen(at(81), 'x:1');
    expect(await found()).toEqual(before);
  });

  it('a holding reply leaves the clocks as they were', async () => {
    const { at, found } = await story(complaint, replies(2, 60), says(3, 70, 'and now!!'));
    const before = await found();
    await change.holding(at(80), 'x:1', 'x:2', minute(100));
    await change.notHolding(at(81), 'x:1');
    expect(await found()).toEqual(before);
  });

  it.each(['other', 'question'] as const)('“%s” leaves the clocks as they were', async (intent) => {
    const { at, found } = await story(complaint, replies(2, 60), says(3, 70, 'and now!!'));
    const before = await found();
    await correct(at(80), 'x:1', { intent });
    expect(await found()).not.toEqual(before);
    await takeBack(at(81), 'x:1');
    expect(await found()).toEqual({ ...before, pastCorrections: [expect.anything()] });
  });

  it('a mark that followed another leaves the other', async () => {
    const { at, found } = await story(complaint);
    await change.answer(at(60), 'x:1');
    const before = await found();
    await change.dismiss(at(80), 'x:1', 'spam');
    await change.reopen(at(81), 'x:1');
    expect(await found()).toEqual(before);
  });

  it('a promise that was said of a mark goes with the mark', async () => {
    const { at, found, clocks } = await story(complaint);
    await change.answer(at(60), 'x:1');
    await record(at(70), [says(3, 70, 'and now!!')]);
    const before = await clocks();
    await change.answer(at(90), 'x:1');
    await change.holding(at(91), 'x:1', null, minute(400));
    expect(await found()).toMatchObject({ state: 'open', clock: { kind: 'update' } });
    await change.reopen(at(92), 'x:1');
    expect(await clocks()).toEqual(before);
  });

  it('“no complaint”, said again of what they wrote since, closes that, too', async () => {
    const { at, found } = await story(complaint);
    await correct(at(60), 'x:1', { intent: 'other' });
    await record(at(70), [says(3, 70, 'and now!!')]);
    const before = await found();
    expect(before).toMatchObject({ state: 'open' });
    await correct(at(80), 'x:1', { intent: 'other' });
    expect(await found()).toMatchObject({ state: 'dismissed' });
    await takeBack(at(81), 'x:1');
    expect(await found()).toEqual({ ...before, pastCorrections: [expect.anything()] });
  });
});

describe('a later post that the customer takes down', () => {
  it('is waited with no longer, but what was answered stays', async () => {
    const { at, clocks, found } = await story(complaint, replies(2, 60), says(3, 70, 'and now!!'));
    await withdraw(at(80), 'x:3');
    expect(await clocks()).toEqual([firstReply(60, 'met')]);
    await record(at(90), [says(4, 90, 'hello!!')]);
    await record(at(400), [replies(5, 400)]);
    const over = await clocks();
    expect(over.at(-1)).toEqual(['next-reply x:4', 90, 330, 400, 'missed']);
    await record(at(400), [says(6, 401, 'thanks, bye')]);
    await withdraw(at(402), 'x:6');
    await withdraw(at(403), 'x:4');
    expect(await clocks()).toEqual(over);
    expect(await found()).toMatchObject({ state: 'answered' });
  });
});

describe('two cases that turn out to be one', () => {
  const other = seen(3, 70, '@acme and now!!');

  it('keep what was waited for, moved, promised, marked and told in both', async () => {
    const { at, clocks, found } = await story(complaint);
    await change.answer(at(60), 'x:1');
    await record(at(70), [other]);
    await change.snooze(at(75), 'x:3', minute(400), 'they are away');
    await change.snooze(at(76), 'x:3', null);
    expect((await sweep(at(350))).map(({ stage }) => stage)).toEqual(['soon']);
    await record(at(360), [says(3, 70, '@acme and now!!')]);
    expect(await clocks()).toEqual([
      firstReply(60, 'met'),
      ['next-reply x:3', 70, 400, null, 'overdue'],
    ]);
    expect(await found()).toMatchObject({
      told: { 'reply:x:3': 'soon' },
      mark: { kind: 'answered' },
    });
    expect(await sweep(at(361))).toEqual([]);
    await record(at(370), [replies(4, 370)]);
    await change.holding(at(371), 'x:1', 'x:4', minute(500));
    expect((await clocks()).slice(1)).toEqual([
      ['next-reply x:3', 70, 400, 370, 'met'],
      ['update x:4', 370, 500, null, 'overdue'],
    ]);
  });

  it('marked each on its own, keep both marks', async () => {
    const { at, clocks } = await story(complaint);
    await change.answer(at(60), 'x:1');
    await record(at(70), [other]);
    await change.answer(at(90), 'x:3');
    await record(at(100), [says(3, 70, '@acme and now!!')]);
    expect(await clocks()).toEqual([firstReply(60, 'met'), ['next-reply x:3', 70, 310, 90, 'met']]);
    await change.reopen(at(101), 'x:1');
    expect((await clocks())[0]).toEqual(firstReply(60, 'met'));
  });
});

describe('a wait of which it is learnt later that an answer came before it', () => {
  it('is the same one: told once, with the due time that it had', async () => {
    const { at, found } = await story(complaint);
    await change.dismiss(at(60), 'x:1', 'handled-elsewhere');
    await record(at(70), [says(3, 70, 'and now!!')]);
    expect((await found()).clock).toMatchObject({ kind: 'next-reply', postId: 'x:3' });
    expect((await sweep(at(300))).map(({ stage }) => stage)).toEqual(['soon']);
    await record(at(301), [replies(2, 50)]);
    expect(await found()).toMatchObject({
      told: { 'reply:x:3': 'soon' },
      clock: { kind: 'next-reply' },
    });
    expect(await sweep(at(302))).toEqual([]);
  });
});

describe('a snooze', () => {
  it('moves no due time unless it is told to, and says why then', async () => {
    const { at, clocks, found } = await story(complaint);
    await change.snooze(at(10), 'x:1', minute(400));
    expect(await clocks()).toEqual([firstReply(null, 'overdue')]);
    await change.snooze(at(11), 'x:1', minute(500), 'they are away');
    expect(await clocks()).toEqual([firstReply(null, 'overdue', 500)]);
    expect((await found()).clock?.move).toMatchObject({ reason: 'they are away', by: 'LK' });
  });

  it('that is over leaves the due time moved, until that is taken back: who did, and when, is kept', async () => {
    const { at, clocks, found } = await story(complaint);
    await change.snooze(at(10), 'x:1', minute(100), 'they are away');
    await sweep(at(101));
    expect(await found()).toMatchObject({ snoozedUntil: null, clock: { limitAt: minute(100) } });
    await change.notMoved(at(102), 'x:1');
    expect(await clocks()).toEqual([firstReply(null, 'overdue')]);
    expect((await found()).moves.at(-1)).toMatchObject({ to: null, by: 'LK', at: minute(102) });
    await change.notMoved(at(103), 'x:1');
    expect((await found()).moves).toHaveLength(2);
    await change.movedAgain(at(104), 'x:1');
    expect(await clocks()).toEqual([firstReply(null, 'overdue', 100)]);
  });

  it('whose move is taken back rings as its own due time says, and for nothing that was told', async () => {
    const stages = async (context: CaseContext) => (await sweep(context)).map(({ stage }) => stage);
    const { at } = await story(complaint);
    await change.snooze(at(10), 'x:1', minute(100), 'they are away');
    expect(await stages(at(101))).toEqual(['overdue']);
    await change.notMoved(at(102), 'x:1');
    expect(await stages(at(103))).toEqual([]);
    expect(await stages(at(190))).toEqual(['soon']);
    expect(await stages(at(240))).toEqual(['overdue']);
    await change.movedAgain(at(241), 'x:1');
    expect(await stages(at(242))).toEqual([]);
  });

  it('moves nothing that is over, nor is anything that is over moved back', async () => {
    const { at, clocks } = await story(complaint);
    await change.snooze(at(10), 'x:1', minute(400), 'they are away');
    await record(at(300), [replies(2, 300)]);
    const over = [firstReply(300, 'met', 400)];
    expect(await clocks()).toEqual(over);
    await change.notMoved(at(301), 'x:1');
    await change.movedAgain(at(302), 'x:1');
    await change.reopen(at(303), 'x:1');
    expect(await clocks()).toEqual(over);
  });

  it('moves a due time from when it is said: an answer of before, seen later, had its own', async () => {
    const { at, clocks } = await story(complaint);
    await change.snooze(at(260), 'x:1', minute(400), 'they are away');
    await record(at(300), [replies(2, 250)]);
    expect(await clocks()).toEqual([firstReply(250, 'missed')]);
  });

  it('whose move was taken back stays moved for an answer of before, seen later', async () => {
    const { at, clocks } = await story(complaint);
    await change.snooze(at(10), 'x:1', minute(400), 'they are away');
    await change.notMoved(at(330), 'x:1');
    await record(at(340), [replies(2, 300)]);
    expect(await clocks()).toEqual([firstReply(300, 'met', 400)]);
  });
});
