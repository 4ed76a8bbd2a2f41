import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { correct } from '../../../utils/cases/correct.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { postsOf } from '../../../utils/store/posts-of.ts';
import { readCaseView } from '../../../utils/store/views.ts';
import { acmePage, comment, longId } from './page.ts';
import { minute, world } from './world.ts';

const day = 24 * 60;
const complaint = comment(1, { by: 'ann', text: 'my bag is lost!!', at: 0 });

async function recorded(...order: readonly Seen[]) {
  const { database, context } = world(minute(30 * day));
  const onPage = { ...context, settings: acmePage };
  for (const one of order) await record(onPage, [one]);
  const postIds = async (id: number) =>
    (await postsOf(database, longId(id)).toArray()).map((post) => post.id);
  return { database, context: onPage, postIds };
}

/** Every one first, last and in between, forwards and backwards: of three, all orders. */
function orders<T>(all: readonly T[]): T[][] {
  const turned = all.map((_, index) => [...all.slice(index), ...all.slice(0, index)]);
  return [...turned, ...turned.map((order) => order.toReversed())];
}

describe('what a customer says below one announcement', () => {
  const again = comment(2, { by: 'ann', text: 'and my coat', at: 20 });
  const stranger = comment(3, { by: 'ben', text: 'news', at: 25 });
  const inThread = comment(4, { by: 'ann', text: 'same as above', at: 30, under: 3, to: 'ben' });

  it('is one case, also in somebody else’s thread and whichever is read first', async () => {
    for (const order of orders([complaint, again, stranger, inThread])) {
      const { database, postIds } = await recorded(...order);
      expect(await database.cases.toArray()).toMatchObject([
        { id: longId(1), openedAt: minute(0), severity: 'major' },
      ]);
      expect(await postIds(1)).toEqual([1, 2, 4].map(longId));
    }
  });

  it('stays together where a page shows it below another post, a photo say', async () => {
    const shown = { ...complaint, post: { ...complaint.post, parentId: 'facebook:7' } };
    const hello = comment(5, { by: 'ann', text: 'hello', at: 9, under: 1 });
    const { database, postIds } = await recorded(shown, hello, complaint, again);
    expect(await database.cases.count()).toBe(1);
    expect(await postIds(1)).toEqual([1, 5, 2].map(longId));
  });

  it('stands alone where what it went on with turns out to be elsewhere', async () => {
    const moved = { ...complaint, post: { ...complaint.post, parentId: 'facebook:7' } };
    const { database } = await recorded(complaint, again, moved);
    const cases = await database.cases.toArray();
    expect(cases.map(({ id, state }) => [id, state])).toEqual(
      [1, 2].map((id) => [longId(id), 'open']),
    );
  });

  it('goes on as long as no week passes between two words', async () => {
    const late = [5, 10].map((on) => comment(on, { by: 'ann', text: 'late', at: on * day }));
    for (const order of orders([complaint, ...late])) {
      const { database } = await recorded(...order);
      expect(await database.cases.count()).toBe(1);
    }
  });

  it('is no part of what they post or review on the brand’s own page', async () => {
    const review = comment(6, { by: 'ann', text: 'it is late', at: 9 });
    const alone = { ...review, post: { ...review.post, kind: 'review' as const, parentId: null } };
    for (const order of orders([complaint, alone])) {
      const { database } = await recorded(...order);
      expect(await database.cases.count()).toBe(2);
    }
  });

  it('is another matter a week after the last word', async () => {
    for (const order of orders([complaint, comment(2, { by: 'ann', text: 'late', at: 8 * day })])) {
      const { database } = await recorded(...order);
      expect(await database.cases.count()).toBe(2);
    }
  });

  it('is another matter once the first is done with, unless it answers that', async () => {
    const { database, context } = await recorded(complaint);
    const before = { ...context, now: minute(10) };
    await change.dismiss(before, longId(1), 'handled-elsewhere');
    await record(context, [again]);
    expect(await database.cases.get(longId(2))).toMatchObject({ state: 'open' });
    await record(context, [comment(5, { by: 'ann', text: 'hello', at: 40, under: 1 })]);
    expect(await database.cases.get(longId(1))).toMatchObject({ state: 'open' });
  });

  it('keeps what hangs on a case that goes on with an earlier one, and is found by its id', async () => {
    const { database, context } = await recorded(again);
    const { store } = context;
    const note = {
      id: 'n',
      customerId: 'facebook:ann',
      caseId: longId(2),
      at: 1,
      by: 'LK',
      text: 'Flies weekly',
    };
    await store.transact((tables) => tables.putNote(note));
    await store.transact((tables) => tables.putDraft(longId(2), 'We have it'));
    await store.transact((tables) => tables.claim(longId(2), 'first-reply:2', 'soon', minute(200)));
    await record(context, [complaint]);
    expect(await database.cases.toCollection().primaryKeys()).toEqual([longId(1)]);
    expect(await database.drafts.toArray()).toEqual([{ caseId: longId(1), text: 'We have it' }]);
    expect(await database.claims.toArray()).toMatchObject([{ caseId: longId(1), stage: 'soon' }]);
    expect(await database.notes.toArray()).toEqual([{ ...note, caseId: longId(1) }]);
    await store.transact((tables) => tables.putDraft(longId(2), 'Found'));
    expect(await database.drafts.toArray()).toEqual([{ caseId: longId(1), text: 'Found' }]);
    await change.dismiss(context, longId(2), 'spam');
    expect(await database.cases.get(longId(1))).toMatchObject({ state: 'dismissed' });
  });

  it('keeps the person’s last word on either of two cases that turn out to be one', async () => {
    const { database, context } = await recorded(complaint, inThread);
    expect(await database.cases.count()).toBe(2);
    await change.snooze(context, longId(1), minute(40 * day));
    await correct(context, longId(4), { severity: 'rant' });
    await change.answer(context, longId(4));
    await record(context, [stranger]);
    expect(await database.cases.toArray()).toMatchObject([
      { id: longId(1), state: 'answered', severity: 'rant', snoozedUntil: null },
    ]);
  });
});

describe('what opens no case', () => {
  const hello = comment(2, { by: 'ann', text: 'news from the desk', at: -20 });

  it('waits for the case that it belongs to, and starts no clock', async () => {
    for (const order of orders([complaint, hello])) {
      const { database, postIds } = await recorded(...order);
      expect(await postIds(1)).toEqual([2, 1].map(longId));
      expect(await database.cases.toArray()).toMatchObject([
        { id: longId(1), openedAt: minute(0), clock: { startedAt: minute(0) } },
      ]);
    }
  });

  it('is left behind where the case comes a week later', async () => {
    const early = comment(2, { by: 'ann', text: 'news', at: -8 * day });
    for (const order of orders([complaint, early])) {
      const { postIds } = await recorded(...order);
      expect(await postIds(1)).toEqual([longId(1)]);
    }
  });

  it('loses its text when it is gone', async () => {
    const { database, context } = await recorded(hello);
    expect(await withdraw(context, longId(2))).toBeUndefined();
    expect(await database.posts.get(longId(2))).toMatchObject({ text: '' });
  });

  it('is kept only where it is said to the brand', async () => {
    const toNobody = { ...hello.match, reason: 'name', addressed: false } as const;
    const { database } = await recorded({ ...hello, match: toNobody });
    expect(await database.posts.count()).toBe(0);
  });

  it('is nobody’s where somebody else says it below a complaint', async () => {
    const other = comment(3, { by: 'ben', text: 'same here', at: 9, under: 1, to: 'ann' });
    const thread = { ...other, match: { ...other.match, reason: 'thread' } as const };
    const { database } = await recorded(complaint, thread);
    expect([await database.cases.count(), await database.posts.count()]).toEqual([1, 1]);
  });
});

describe('a comment that one tab knows by its thread only', () => {
  it('is what the tab that saw more takes it for', async () => {
    const thread = { ...complaint, match: { ...complaint.match, reason: 'thread' } as const };
    for (const order of orders([complaint, thread])) {
      const { database } = await recorded(...order);
      expect(await database.cases.toArray()).toMatchObject([{ match: { reason: 'reply' } }]);
    }
  });
});

describe('a further word of the customer that names no brand', () => {
  it('is kept also where it is read before what it answers', async () => {
    const word = comment(2, { by: 'ann', text: 'hello', at: 9, under: 1, to: 'ann' });
    const thread = { ...word, match: { ...word.match, reason: 'thread' } as const };
    for (const order of orders([complaint, thread])) {
      const { postIds } = await recorded(...order);
      expect(await postIds(1)).toEqual([1, 2].map(longId));
    }
  });
});

describe('a reply of the brand', () => {
  const byBen = comment(2, { by: 'ben', text: 'it is late', at: 5 });
  const reply = (under: number | undefined, to: string, at = 30) =>
    comment(9, { by: 'acme', text: 'so sorry', at, to, ...(under !== undefined && { under }) });

  it.each([
    ['answers whom it stands under', reply(1, 'ann'), 'answered', 'open'],
    ['answers whom it names below another comment of theirs', reply(3, 'ann'), 'answered', 'open'],
    ['answers whom it names in somebody else’s thread', reply(2, 'ann'), 'answered', 'open'],
    [
      'does not answer who wrote what another is answered under',
      reply(1, 'ben'),
      'open',
      'answered',
    ],
    ['to nobody answers nobody', reply(undefined, 'acme'), 'open', 'open'],
  ])('%s', async (_, answer, ann, ben) => {
    const second = comment(3, { by: 'ann', text: 'and my coat', at: 6 });
    for (const order of orders([complaint, byBen, second, answer])) {
      const { database } = await recorded(...order);
      expect(await database.cases.get(longId(1))).toMatchObject({ state: ann });
      expect(await database.cases.get(longId(2))).toMatchObject({ state: ben });
    }
  });

  it('answers however late', async () => {
    const { database } = await recorded(complaint, byBen, reply(2, 'ann', 9 * day));
    expect(await database.cases.get(longId(1))).toMatchObject({ state: 'answered' });
  });

  it('stands behind what it answers, also where the page says the same of both', async () => {
    const first = comment(30, { by: 'ann', text: 'it is late', at: 0 });
    const answer = comment(2, { by: 'acme', text: 'so sorry', at: 0, under: 30, to: 'ann' });
    const { database } = await recorded(answer, first);
    const view = await readCaseView(database, acmePage.brands, longId(30));
    expect(view?.posts.map(({ id }) => id)).toEqual([30, 2].map(longId));
  });

  it('without a name answers who wrote what it stands under, and goes on with them', async () => {
    const bare = reply(1, 'ann');
    const first = { ...bare, post: { ...bare.post, replyingTo: [] } };
    const more = comment(10, { by: 'acme', text: 'and found', at: 35, under: 9, to: 'acme' });
    const hello = comment(4, { by: 'ann', text: 'hello', at: 32 });
    for (const order of orders([complaint, first, more, hello])) {
      const { database, postIds } = await recorded(...order);
      expect(await postIds(1)).toEqual([1, 9, 4, 10].map(longId));
      expect(await database.cases.get(longId(1))).toMatchObject({ answeredAt: minute(35) });
    }
  });
});
