import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPost } from '../../../entrypoints/background/open-post.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { database } from '../../../utils/store/database.ts';
import { eraseAll } from '../../../utils/store/erase.ts';
import { seen, world } from '../cases/world.ts';

const permalink = 'https://www.facebook.com/maren/posts/pfbid1';
const opens = { ok: true, value: null };
const opened: string[] = [];

beforeEach(async () => {
  await eraseAll(database);
  fakeBrowser.reset();
  opened.length = 0;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [] as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    opened.push(url);
    return {} as never;
  });
});

function post(id: string, url: string | null): Seen {
  return seen(0, 0, '@acme my bag is lost!!', { id, site: 'facebook', url });
}

const recordAll = (...all: readonly Seen[]) =>
  record({ ...world().context, store: caseStore(database) }, all);

it('opens a post where it was read', async () => {
  await recordAll(post('facebook:pfbid1', permalink));
  expect(await openPost('facebook:pfbid1')).toEqual(opens);
  expect(opened).toEqual([permalink]);
});

it.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://www.facebook.com/maren/posts/1',
  'https://www.facebook.com.evil.example/',
  'https://x.com/maren/status/1',
  'no address',
])('opens nothing that is not on the post’s own site: %s', async (url) => {
  await recordAll(post('facebook:pfbid1', url));
  expect(await openPost('facebook:pfbid1')).toMatchObject({ failure: 'no-address' });
  expect(opened).toEqual([]);
});

it('opens the post of a case that was joined to another since', async () => {
  const bare = post('facebook:content:a', null);
  const alone = post('facebook:pfbid1', permalink);
  await recordAll(bare, alone, { ...alone, otherId: bare.post.id });
  expect(await openPost(alone.post.id)).toEqual(opens);
  expect(opened).toEqual([permalink]);
});

it('opens a later post of the case where the address of its first is hidden', async () => {
  const comment = `${permalink}?comment_id=2`;
  const reply = { id: 'facebook:comment:1_2', site: 'facebook', url: comment } as const;
  const parentId = 'facebook:content:a';
  await recordAll(
    post(parentId, null),
    seen(1, 0, 'Still nothing?', { ...reply, kind: 'comment', parentId }),
  );
  expect(await openPost(parentId)).toEqual(opens);
  expect(opened).toEqual([comment]);
});

it('says so where no address is known, and where there is no such case', async () => {
  await recordAll(post('facebook:content:a', null));
  expect(await openPost('facebook:content:a')).toMatchObject({ failure: 'no-address' });
  expect(await openPost('facebook:content:b')).toMatchObject({ failure: 'not-found' });
});
