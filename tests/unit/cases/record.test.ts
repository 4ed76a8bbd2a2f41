import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { correct } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { readCaseView, readDayView } from '../../../utils/store/views.ts';
import { minute, seen, settings, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');
const reply = seen(2, 18, '@maren so sorry', { reason: 'author', parentId: 'x:1' });
const again = seen(3, 40, 'still nothing', { reason: 'reply', parentId: 'x:2' });
const secondReply = seen(4, 50, '@maren found it', { reason: 'author', parentId: 'x:3' });

describe('a complaint', () => {
  it('opens a case with a clock from its own time', async () => {
    const { database, context } = world();
    expect(await record(context, [complaint])).toEqual(['x:1']);
    const found = await database.cases.get('x:1');
    expect(found).toMatchObject({ state: 'open', severity: 'major', openedAt: minute(0) });
    expect(found?.clock).toMatchObject({ kind: 'first-reply', limitAt: minute(240) });
  });

  it('sent any number of times is one case', async () => {
    const { database, context } = world();
    await Promise.all(Array.from({ length: 20 }, () => record(context, [complaint, complaint])));
    expect([await database.cases.count(), await database.posts.count()]).toEqual([1, 1]);
  });

  it('is judged again when the rest of a cut text is read, and keeps what it learnt', async () => {
    const { database, context } = world();
    const cut = seen(1, 0, '@acme my bag', { truncated: true });
    await record(context, [cut]);
    expect(await database.cases.get('x:1')).toMatchObject({ severity: 'minor' });
    await record(context, [complaint]);
    await record(context, [cut]);
    expect(await database.cases.get('x:1')).toMatchObject({ severity: 'major' });
    expect(await database.posts.get('x:1')).toMatchObject({ text: complaint.post.text });
  });

  it('is none where the post is neither complaint, question nor praise', async () => {
    const { database, context } = world();
    expect(await record(context, [seen(1, 0, 'news about acme')])).toEqual([]);
    expect(await database.posts.count()).toBe(0);
  });
});

it('keeps nothing about a brand that was removed while the post was under way', async () => {
  const { database, context } = world();
  const removed = { ...context, settings: { ...settings, brands: [] } };
  expect(await record(removed, [complaint])).toEqual([]);
  expect(await database.posts.count()).toBe(0);
});

describe('the brand’s own reply', () => {
  it('answers at its own time, also when it is read before the post', async () => {
    for (const order of [
      [complaint, reply],
      [reply, complaint],
    ]) {
      const { database, context } = world();
      for (const one of order) await record(context, [one]);
      expect(await database.cases.get('x:1')).toMatchObject({
        state: 'answered',
        answeredAt: minute(18),
        answeredBy: 'acme',
      });
    }
  });

  it('to somebody else answers nothing', async () => {
    const { database, context } = world();
    await record(context, [
      complaint,
      seen(2, 18, 'sorry', { reason: 'author', parentId: 'x:99' }),
    ]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
  });

  it('without a visible parent answers the only open case of whom it names, never one of two', async () => {
    const loose = seen(9, 30, 'sorry', { reason: 'author', replyingTo: ['maren'] });
    const one = world();
    await record(one.context, [complaint, loose]);
    expect(await one.database.cases.get('x:1')).toMatchObject({ state: 'answered' });
    const two = world();
    await record(two.context, [complaint, seen(5, 5, '@acme and my coat'), loose]);
    expect(await two.database.cases.where({ id: 'x:1' }).or('id').equals('x:5').toArray()).toEqual([
      expect.objectContaining({ state: 'open' }),
      expect.objectContaining({ state: 'open' }),
    ]);
  });

  it('confirms what the person sent', async () => {
    const { database, context } = world(minute(17));
    await record(context, [complaint]);
    await change.sent(context, 'x:1', 'so sorry');
    expect(await database.cases.get('x:1')).toMatchObject({
      state: 'answered',
      answeredAt: minute(17),
      sent: { postId: null },
    });
    await record(context, [reply]);
    expect(await database.cases.get('x:1')).toMatchObject({
      answeredAt: minute(18),
      sent: { postId: 'x:2' },
    });
  });
});

describe('the customer writing again', () => {
  it('opens the case with a clock from their oldest unanswered post', async () => {
    const { database, context } = world();
    await record(context, [complaint, reply, again, seen(6, 45, 'hello?', { parentId: 'x:3' })]);
    const found = await database.cases.get('x:1');
    expect(found).toMatchObject({ state: 'open', clock: { kind: 'next-reply' } });
    expect(found?.clock?.startedAt).toBe(minute(40));
  });

  it('with a closing thanks starts no clock', async () => {
    const { database, context } = world();
    const thanks = seen(3, 40, 'thanks, sorted!', { reason: 'reply', parentId: 'x:2' });
    await record(context, [complaint, reply, thanks]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'answered' });
  });

  it('reopens what was dismissed, but not spam', async () => {
    for (const [reason, state] of [
      ['handled-elsewhere', 'open'],
      ['spam', 'dismissed'],
    ] as const) {
      const { database, context } = world(minute(20));
      await record(context, [complaint]);
      await change.dismiss(context, 'x:1', reason);
      expect(await database.cases.get('x:1')).toMatchObject({ state: 'dismissed' });
      await record(context, [seen(3, 40, 'still nothing', { parentId: 'x:1' })]);
      expect(await database.cases.get('x:1')).toMatchObject({ state });
    }
  });
});

describe('other people in the thread', () => {
  it('neither open nor answer the customer’s case', async () => {
    const { database, context } = world();
    const other = seen(7, 20, 'same here', {
      reason: 'thread',
      parentId: 'x:1',
      authorHandle: 'joe',
    });
    await record(context, [complaint, other]);
    expect(await database.cases.count()).toBe(1);
    expect(await database.posts.count()).toBe(1);
  });
});

describe('the same facts', () => {
  it('give the same case in whatever order they are read', async () => {
    const facts = [complaint, reply, again, secondReply];
    const states = await fc.check(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 0, 1, 2, 3], { minLength: 8 }),
        async (order) => {
          const { database, context } = world();
          // A child can be sent only once its parent is known in the tab, or in the same batch.
          await record(context, [complaint, reply]);
          for (const index of order) await record(context, facts.slice(0, index + 1).reverse());
          const found = await database.cases.get('x:1');
          expect(found).toMatchObject({ state: 'answered', answeredAt: minute(50) });
          expect(found?.clock).toMatchObject({ kind: 'next-reply', startedAt: minute(40) });
          expect(await database.cases.count()).toBe(1);
        },
      ),
      { numRuns: 40, seed: 20261122 },
    );
    console.log(`order of facts: seed ${states.seed}, ${states.numRuns} runs`);
    expect(states.failed, fc.defaultReportMessage(states) ?? '').toBe(false);
  });
});

describe('what the person says', () => {
  it('corrects the severity and starts the clock of the rule that now fits', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await correct(context, 'x:1', { severity: 'rant' });
    expect(await database.cases.get('x:1')).toMatchObject({
      severity: 'rant',
      clock: { limitAt: null },
    });
    await record(context, [seen(1, 0, '@acme my bag is lost!! please', {})]);
    expect(await database.cases.get('x:1')).toMatchObject({ severity: 'rant' });
  });

  it('“no complaint” dismisses, and can be taken back', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await correct(context, 'x:1', { intent: 'other' });
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'dismissed', severity: null });
    await correct(context, 'x:1', { intent: 'complaint', severity: 'major' });
    await change.reopen(context, 'x:1');
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open', severity: 'major' });
  });

  it('snoozes without moving the due time', async () => {
    const { database, context } = world(minute(10));
    await record(context, [complaint]);
    await change.snooze(context, 'x:1', minute(60));
    expect((await database.cases.get('x:1'))?.clock?.limitAt).toBe(minute(240));
    expect(await readDayView(database, minute(10), 'UTC')).toMatchObject({
      unanswered: 0,
      snoozed: 1,
    });
    await sweep({ ...context, now: minute(61) });
    expect(await readDayView(database, minute(61), 'UTC')).toMatchObject({
      unanswered: 1,
      snoozed: 0,
    });
  });
});

describe('a post that is gone', () => {
  it('withdraws its case, loses its text and keeps its count', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await withdraw(context, 'x:1');
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'withdrawn' });
    expect(await database.posts.get('x:1')).toMatchObject({ text: '' });
    const view = await readCaseView(database, settings.brands, 'x:1');
    expect(view?.posts).toHaveLength(1);
  });

  it('and shows again was not withdrawn', async () => {
    const { database, context } = world();
    await record(context, [complaint]);
    await withdraw(context, 'x:1');
    await record(context, [complaint]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
    expect(await database.posts.get('x:1')).toMatchObject({ text: complaint.post.text });
  });
});

describe('a sweep', () => {
  it('announces each stage once, run a hundred times at once', async () => {
    const { context } = world();
    await record(context, [complaint]);
    const at = async (now: number) =>
      (await Promise.all(Array.from({ length: 100 }, () => sweep({ ...context, now }))))
        .flat()
        .map(({ stage }) => stage);
    expect(await at(minute(100))).toEqual([]);
    expect(await at(minute(180))).toEqual(['soon']);
    expect(await at(minute(240))).toEqual(['overdue']);
    expect(await at(minute(500))).toEqual([]);
  });
});

describe('the day', () => {
  it('counts what is unanswered, today’s and carried over, the most urgent first', async () => {
    const { database, context } = world();
    await record(context, [
      complaint,
      seen(10, -24 * 60, '@acme broken', { authorHandle: 'joe' }),
      seen(11, 5, 'love @acme', { authorHandle: 'kim' }),
      seen(12, 5, '@acme when?', { authorHandle: 'lee' }),
    ]);
    const day = await readDayView(database, minute(241), 'UTC');
    expect(day).toMatchObject({ unanswered: 3, today: 2, carriedOver: 1, overdue: 2 });
    expect(day.rows.map((row) => row.caseId)).toEqual(['x:10', 'x:1', 'x:12']);
  });
});
