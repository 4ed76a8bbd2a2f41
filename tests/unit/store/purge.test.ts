import { expect, it } from 'vitest';
import { answer } from '../../../utils/cases/change.ts';
import { record } from '../../../utils/cases/record.ts';
import type { KeptPost } from '../../../utils/cases/store.ts';
import type { CaseRow } from '../../../utils/store/database.ts';
import { eraseAll } from '../../../utils/store/erase.ts';
import { purge } from '../../../utils/store/purge.ts';
import { minute, seen, world } from '../cases/world.ts';

const counts = async ({ database }: ReturnType<typeof world>) =>
  Object.fromEntries(
    await Promise.all(
      database.tables.map(async (table) => [table.name, await table.count()] as const),
    ),
  );

it('forgets closed cases past the retention, with all that hangs on them', async () => {
  const here = world();
  await record(here.context, [
    seen(1, 0, '@acme broken'),
    seen(2, 500, '@acme broken too', { authorHandle: 'joe' }),
    seen(3, 1, 'sorry', { reason: 'author', parentId: 'x:99' }),
  ]);
  await answer({ ...here.context, now: minute(5) }, 'x:1');
  await purge(here.database, minute(100));
  expect(await counts(here)).toMatchObject({ cases: 1, posts: 1, profiles: 1, customers: 1 });
});

it('forgets the other ids of a post with it', async () => {
  const here = world();
  const complaint = seen(1, 0, '@acme broken');
  const waiting = seen(3, 1, 'sorry', { reason: 'author', parentId: 'x:99' });
  const later = seen(2, 500, '@acme broken too', { authorHandle: 'joe' });
  await record(here.context, [
    { ...complaint, otherId: 'x:a' },
    { ...waiting, otherId: 'x:b' },
    { ...later, otherId: 'x:c' },
  ]);
  await answer({ ...here.context, now: minute(5) }, 'x:1');
  await purge(here.database, minute(100));
  expect(await here.database.aliases.toArray()).toEqual([{ id: 'x:c', postId: 'x:2' }]);
});

it('forgets on which days the digest was told', async () => {
  const { database, context } = world();
  for (const day of [minute(0), minute(500)])
    await context.store.transact((tables) => tables.claim('digest', `${day}`, 'digest', day));
  await purge(database, minute(100));
  expect((await database.claims.toArray()).map(({ at }) => at)).toEqual([minute(500)]);
});

it('keeps what is still open, however old', async () => {
  const here = world();
  await record(here.context, [seen(1, 0, '@acme broken')]);
  await purge(here.database, minute(100_000));
  expect(await counts(here)).toMatchObject({ cases: 1, posts: 1 });
});

it('goes on behind a thousand cases that nobody closed', async () => {
  const here = world();
  await record(here.context, [seen(1, 50, '@acme broken')]);
  await answer({ ...here.context, now: minute(60) }, 'x:1');
  const [closed] = await here.database.cases.toArray();
  const open = Array.from({ length: 1_000 }, (_, id) => ({
    ...(closed as CaseRow),
    id: `x:${id + 2}`,
    state: 'open' as const,
    lastPostAt: minute(0),
  }));
  await here.database.cases.bulkPut(open);
  await purge(here.database, minute(100));
  expect(await counts(here)).toMatchObject({ cases: 1_000, posts: 0 });
});

it('keeps two thousand posts that wait for a case, the latest', async () => {
  const here = world();
  const reply = seen(1, 0, 'sorry', { reason: 'author', replyingTo: ['maren'] });
  await record(here.context, [reply]);
  const [waiting] = await here.database.posts.toArray();
  const more = Array.from({ length: 2_004 }, (_, n) => ({
    ...(waiting as KeptPost),
    id: `x:${n + 2}`,
    at: minute(n + 1),
  }));
  await here.database.posts.bulkPut(more);
  await purge(here.database, minute(-100));
  const left = await here.database.posts.orderBy('[caseId+at]').primaryKeys();
  expect([left.length, left[0]]).toEqual([2_000, 'x:6']);
});

it('erases everything on demand', async () => {
  const here = world();
  await record(here.context, [{ ...seen(1, 0, '@acme broken'), otherId: 'x:a' }]);
  await eraseAll(here.database);
  expect(new Set(Object.values(await counts(here)))).toEqual(new Set([0]));
});
