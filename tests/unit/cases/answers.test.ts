import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import { toBadge } from '../../../utils/deadlines/to-badge.ts';
import { minute, seen, settings, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');

/** Another client of the same agency, set up beside the first. */
const zenith = {
  ...settings,
  brands: [
    ...settings.brands,
    {
      id: 'zenith',
      name: 'Zenith',
      handles: ['zenith'],
      pages: [],
      hashtags: [],
      keywords: [],
      exclusions: [],
    },
  ],
};

const byZenith = (post: Seen): Seen => ({
  post: { ...post.post, authorHandle: 'zenith' },
  match: { ...post.match, brandId: 'zenith' },
});

describe('a brand’s reply that names only whom it answers', () => {
  it('leaves the case again when the page shows that it answered another post', async () => {
    const { database, context } = world();
    const loose = seen(9, 30, 'sorry', { reason: 'author', replyingTo: ['maren'] });
    await record(context, [complaint, loose]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'answered' });
    await record(context, [{ ...loose, post: { ...loose.post, parentId: 'x:5' } }]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
    await record(context, [seen(5, 5, '@acme and my coat')]);
    expect(await database.cases.get('x:5')).toMatchObject({ state: 'answered' });
  });

  it('is kept when it was read with the post that it answers before', async () => {
    const { database, context } = world();
    const reply = seen(2, 18, 'sorry', { reason: 'author', parentId: 'x:1' });
    const loose = { ...reply, post: { ...reply.post, parentId: null } };
    await record(context, [complaint, reply]);
    await record(context, [loose]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'answered' });
  });
});

describe('a brand’s post on a customer’s page, or its review of it', () => {
  it.each(['post', 'review'] as const)('answers no case of theirs: %s', async (kind) => {
    const { database, context } = world();
    const news = seen(9, 30, 'see you there', { reason: 'author', kind, replyingTo: ['maren'] });
    await record(context, [complaint, news]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
  });
});

describe('a reply of another client’s account', () => {
  it('answers nothing, in whatever order and with or without a visible parent', async () => {
    const shown = byZenith(seen(2, 18, 'sorry', { reason: 'author', parentId: 'x:1' }));
    const loose = byZenith(seen(3, 19, 'sorry', { reason: 'author', replyingTo: ['maren'] }));
    for (const order of [
      [complaint, shown, loose],
      [shown, loose, complaint],
    ]) {
      const { database, context } = world();
      for (const one of order) await record({ ...context, settings: zenith }, [one]);
      expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
    }
  });
});

describe('a sent reply', () => {
  const earlier = seen(2, 18, '@maren so sorry', { reason: 'author', parentId: 'x:1' });
  const again = seen(3, 20, 'still nothing', { reason: 'reply', parentId: 'x:2' });

  it('answers at once, also right after another reply was seen', async () => {
    const { database, context } = world(minute(21));
    await record(context, [complaint, earlier, again]);
    const later = { ...context, now: minute(24) };
    await change.sent(later, 'x:1', 'we found it');
    expect(await database.cases.get('x:1')).toMatchObject({
      state: 'answered',
      answeredAt: minute(24),
      sent: { postId: null },
    });
  });

  it('answered when it was sent also where the page shows its time only roughly', async () => {
    const { database, context } = world(minute(1));
    await record(context, [complaint]);
    await change.sent({ ...context, now: minute(235) }, 'x:1', 'we found it');
    const shown = seen(5, 250, 'we found it', {
      ...{ reason: 'author', parentId: 'x:1', postedAtExact: false },
    });
    await record({ ...context, now: minute(310) }, [shown]);
    const found = await database.cases.get('x:1');
    expect(found).toMatchObject({ answeredAt: minute(235), sent: { postId: 'x:5' } });
    expect(clockState(found?.clock ?? null, minute(310))).toBe('met');
  });

  it('is not asked about where the case was answered before it', async () => {
    const { database, context } = world(minute(21));
    await record(context, [complaint, earlier]);
    await change.sent({ ...context, now: minute(40) }, 'x:1', 'by the way');
    const found = await database.cases.get('x:1');
    expect(found).toMatchObject({ answeredAt: minute(18), answeredBy: 'acme' });
    expect(found && toBadge(found, 'x:1').unconfirmed).toBe(false);
  });
});

describe('a computer whose clock is slow', () => {
  it('does not make what the person says older than the post that they saw', async () => {
    const { database, context } = world(minute(-5));
    await record(context, [complaint]);
    const then = { ...context, now: minute(-4) };
    await change.dismiss(then, 'x:1', 'handled-elsewhere');
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'dismissed' });
    await change.reopen(then, 'x:1');
    await change.sent(then, 'x:1', 'so sorry');
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'answered' });
    const after = { ...context, now: minute(5) };
    await record(after, [seen(4, 4, 'still nothing', { reason: 'thread', parentId: 'x:1' })]);
    expect(await database.cases.get('x:1')).toMatchObject({ state: 'open' });
  });
});
