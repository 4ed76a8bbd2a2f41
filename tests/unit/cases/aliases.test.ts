import { describe, expect, it } from 'vitest';
import { correct } from '../../../utils/cases/correct.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { readCaseView } from '../../../utils/store/views.ts';
import type { KnownPost } from '../../../utils/words/post.ts';
import { acmePage, comment, inShort, longId, shortId } from './page.ts';
import { minute, seen, settings, world } from './world.ts';

const real = 'facebook:pfbid1';
const content = 'facebook:content:a';

/** A post of the feed as it is read by its permalink, and by its words where it shows none. */
const linked: Seen = {
  ...post(real, { url: 'https://www.facebook.com/maren/posts/pfbid1' }),
  otherId: content,
};
const bare = post(content, { url: null });
const alone: Seen = { post: linked.post, match: linked.match };

function post(id: string, more: Partial<KnownPost> = {}): Seen {
  return seen(0, 0, '@acme my bag is lost!!', { id, site: 'facebook', ...more });
}

const acme = (at: number, parentId: string) =>
  seen(5, at, 'so sorry', { id: longId(5), site: 'facebook', reason: 'author', parentId });

async function recorded(...order: readonly Seen[]) {
  const { database, context } = world();
  for (const [index, one] of order.entries()) {
    await record({ ...context, now: context.now + index }, [one]);
  }
  return { database, context };
}

describe('a post that pages show under two ids', () => {
  it.each([
    ['link first', [linked, bare]],
    ['words first', [bare, linked]],
    ['apart, then together', [bare, alone, linked]],
    ['apart the other way, then together', [alone, bare, linked]],
  ])('is stored once, under the one that came first: %s', async (_, order) => {
    const [first] = order;
    const { database } = await recorded(...order);
    expect(await database.posts.toCollection().primaryKeys()).toEqual([first?.post.id]);
    expect(await database.cases.toCollection().primaryKeys()).toEqual([first?.post.id]);
    expect(await database.posts.toArray()).toMatchObject([{ url: linked.post.url }]);
  });

  it('is answered by a reply to either', async () => {
    for (const parentId of [real, content]) {
      for (const order of [
        [linked, acme(10, parentId)],
        [bare, linked, acme(10, parentId)],
        [acme(10, parentId), bare, linked],
        [acme(10, parentId), linked],
      ]) {
        const { database } = await recorded(...order);
        expect(await database.cases.toArray()).toMatchObject([{ state: 'answered' }]);
      }
    }
  });

  it('is known by every id of both where it was stored twice', async () => {
    const longer = 'facebook:content:b';
    const { database, context } = await recorded(bare, { ...alone, otherId: longer }, linked);
    expect(await record(context, [post(longer, { url: null })])).toEqual([content]);
    expect(await database.posts.toArray()).toMatchObject([{ id: content, rootId: content }]);
  });

  it('is by the account under which it was first read', async () => {
    const byNumber = { ...linked.post, authorHandle: '100000000000007' };
    const { database } = await recorded(bare, { ...linked, post: byNumber });
    expect(await database.cases.toArray()).toMatchObject([{ profileId: 'facebook:maren' }]);
    expect(await database.posts.toArray()).toMatchObject([{ customer: 'facebook:maren' }]);
  });

  it('leaves no second customer behind, and their notes with the first', async () => {
    const byNumber = { ...alone.post, authorHandle: '100000000000007' };
    const { database, context } = await recorded(bare, { ...alone, post: byNumber });
    const note = { id: 'note', at: 0, by: 'LK', text: 'Asks often', caseId: real };
    await context.store.transact((tables) =>
      tables.putNote({ ...note, customerId: 'facebook:100000000000007' }),
    );
    await record(context, [{ ...linked, post: byNumber }]);
    for (const table of [database.customers, database.profiles])
      expect(await table.toCollection().primaryKeys()).toEqual(['facebook:maren']);
    expect(await readCaseView(database, settings.brands, content)).toMatchObject({
      notes: [{ ...note, caseId: content }],
    });
  });

  it('is gone under either', async () => {
    const { database, context } = await recorded(linked);
    expect(await withdraw(context, content)).toBe(real);
    expect(await database.posts.get(real)).toMatchObject({ text: '' });
  });

  it('keeps what the person said of each where it was stored twice', async () => {
    const { database, context } = await recorded(bare, alone);
    await correct(context, content, { severity: 'minor' });
    await context.store.transact((tables) => tables.putDraft(real, 'We have it'));
    await record(context, [linked]);
    expect(await database.cases.toArray()).toMatchObject([{ severity: 'minor' }]);
    expect(await readCaseView(database, settings.brands, real)).toMatchObject({
      case: { id: content },
      draft: 'We have it',
    });
  });
});

describe('drafts of two cases that turn out to be one', () => {
  it('are both kept', async () => {
    const { database, context } = await recorded(bare, alone);
    await context.store.transact(async (tables) => {
      await tables.putDraft(content, 'We have it');
      await tables.putDraft(real, 'Where did you land?');
    });
    await record(context, [linked]);
    const text = 'We have it\n\nWhere did you land?';
    expect(await database.drafts.toArray()).toEqual([{ caseId: content, text }]);
  });
});

describe('a case that was overdue', () => {
  it('is announced no second time where its post turns out to be another, too', async () => {
    const late = post(content, { url: null, postedAt: new Date(minute(200)).toISOString() });
    const { context } = world(minute(241));
    await record(context, [late]);
    await record({ ...context, now: minute(242) }, [alone]);
    const announced = await sweep({ ...context, now: minute(243) });
    expect(announced.map((one) => [one.case.id, one.stage])).toContainEqual([real, 'overdue']);
    await record(context, [linked]);
    expect(await sweep({ ...context, now: minute(244) })).toEqual([]);
  });
});

describe('the same words posted twice', () => {
  it('are two posts, and what shows no link is the first of them', async () => {
    const again = { ...post('facebook:pfbid2'), otherId: content };
    for (const first of [linked, bare]) {
      const { database, context } = await recorded(first, linked, again, bare);
      expect(await database.posts.count()).toBe(2);
      expect(await record(context, [bare])).toEqual([first.post.id]);
    }
  });
});

describe('a comment', () => {
  const complaint = comment(1, { by: 'maren', text: 'my bag is lost!!', at: 0 });
  const reply = comment(2, { by: 'acme', text: 'so sorry', at: 9, under: 1, to: 'maren' });

  it('is answered by a reply whose parent is given by its number only', async () => {
    const short = { ...reply, post: { ...reply.post, parentId: shortId(1) } };
    for (const order of [
      [complaint, short],
      [short, complaint],
      [inShort(complaint), short, complaint],
    ]) {
      const { database, context } = world();
      for (const one of order) await record({ ...context, settings: acmePage }, [one]);
      expect(await database.cases.toArray()).toMatchObject([
        { state: 'answered', answeredAt: minute(9) },
      ]);
    }
  });

  it('that is not kept leaves no other id behind', async () => {
    const { database, context } = world();
    const other = seen(1, 0, 'news', { id: longId(1), site: 'facebook', reason: 'name' });
    await record(context, [{ ...other, otherId: shortId(1) }]);
    expect([await database.posts.count(), await database.aliases.count()]).toEqual([0, 0]);
  });
});
