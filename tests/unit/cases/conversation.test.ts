import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { postsOf } from '../../../utils/store/posts-of.ts';
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

/** All orders of a few. */
function orders<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one) => orders(all.filter((it) => it !== one)).map((rest) => [one, ...rest]));
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

  it('keeps draft, mark and announcement of a case that goes on with an earlier one', async () => {
    const { database, context } = await recorded(again);
    await context.store.transact((tables) => tables.putDraft(longId(2), 'We have it'));
    await context.store.transact((tables) =>
      tables.claim(longId(2), `first-reply:${longId(2)}`, 'soon', minute(200)),
    );
    await change.snooze(context, longId(2), minute(40 * day));
    await record(context, [complaint]);
    expect(await database.cases.toCollection().primaryKeys()).toEqual([longId(1)]);
    expect(await database.cases.get(longId(1))).toMatchObject({ severity: 'major' });
    expect(await database.drafts.toArray()).toEqual([{ caseId: longId(1), text: 'We have it' }]);
    expect(await database.claims.toArray()).toMatchObject([{ caseId: longId(1), stage: 'soon' }]);
    await change.dismiss(context, longId(2), 'spam');
    expect(await database.cases.get(longId(1))).toMatchObject({ state: 'dismissed' });
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
