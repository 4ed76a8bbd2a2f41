import type { Worker } from 'playwright';
import { FacebookPage } from './facebook-page.ts';
import { commentSaying, pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

const STORM = 'Storm Brede';
const FIRST = 'An hour? We have been stuck on the plane since seven';
const HOTEL = 'And now the hotel knows nothing';
const THREAD = [/^An hour\?/, /^we are sorry|^Oskar Veld we are sorry/, /NW418/, /^And now the/];

test('one case holds what customer and page said in turn, and nobody else', async ({
  facebook,
  now,
  worker,
}) => {
  await facebook.open(pathOf(postSaying(now, STORM)));
  await facebook.showReplies();
  await facebook.commentSays('NW418', /./);
  await facebook.commentSays(HOTEL, /./);
  await expect.poll(() => told(worker, FIRST)).toEqual(THREAD.map(matching));
  const sidebar = await facebook.openSidebarOn(FIRST);
  const later = sidebar.frame.getByRole('list', { name: 'Since then' }).getByRole('listitem');
  await expect(later).toHaveText([/Northwind Air.*we are sorry/, /Oskar Veld.*NW418/, /hotel/]);
});

test.describe('where comments load in twos', () => {
  test.use({ practiceFacebook: { commentsAtOnce: 2 } });
  test('the thread grows into the same', async ({ facebook, now, worker }) => {
    await facebook.open(pathOf(postSaying(now, STORM)));
    await facebook.commentSays(FIRST, /./);
    await facebook.showReplies();
    await facebook.page.getByRole('button', { name: 'View more comments' }).click();
    await facebook.commentSays(HOTEL, /./);
    await expect.poll(() => told(worker, FIRST)).toEqual(THREAD.map(matching));
  });
});

test.describe('where one comment shows at first', () => {
  test.use({ practiceFacebook: { commentsAtOnce: 1 } });
  test('two tabs that show its newest and its oldest words make one case', async ({
    facebook,
    context,
    now,
    worker,
  }) => {
    const storm = postSaying(now, STORM);
    const [first, reply, last] = [FIRST, 'NW418', HOTEL].map((it) => commentSaying(storm, it).id);
    await facebook.open(`${pathOf(storm)}?comment_id=${last}`);
    await facebook.commentSays(HOTEL, /./);
    const other = new FacebookPage(await context.newPage());
    await other.open(`${pathOf(storm)}?comment_id=${first}&reply_comment_id=${reply}`);
    await other.commentSays('NW418', /./);
    await expect.poll(() => told(worker, FIRST)).toEqual(THREAD.map(matching));
    const sidebar = await facebook.openSidebarOn(HOTEL);
    await expect(sidebar.frame.getByRole('region', { name: 'Post' })).toContainText(FIRST);
  });
});

const storm = postSaying(Date.now(), STORM);
const HOUR = 3_600_000;
// Within one "19h" nobody could tell which of two came first.
const backwards = storm.comments
  .map(({ replies = [], ...comment }) => ({
    ...comment,
    replies: replies.map((reply, at) => ({ ...reply, at: reply.at + at * HOUR })).toReversed(),
  }))
  .toReversed();

test.describe('where the newest stands first', () => {
  test.use({ practiceFacebook: { posts: [{ ...storm, comments: backwards }] } });
  test('the order of time holds', async ({ facebook, worker }) => {
    await facebook.open(pathOf(storm));
    await facebook.showReplies();
    await facebook.commentSays('NW418', /./);
    await expect.poll(() => told(worker, FIRST)).toEqual(THREAD.map(matching));
  });
});

test('another customer under the same post has a case of their own', async ({
  facebook,
  now,
  worker,
}) => {
  await facebook.open(pathOf(postSaying(now, STORM)));
  await facebook.commentSays('Will the 18:20 to Tromsø leave', /Question/);
  await facebook.commentSays(FIRST, /./);
  const posts = await rowsOf(worker, 'posts');
  const caseOf = (words: string) => posts.find(({ text }) => text.includes(words))?.caseId;
  expect(caseOf('18:20')).not.toBe(caseOf(FIRST));
  expect(await told(worker, '18:20')).toHaveLength(1);
});

/** What the case that holds these words holds, in the order of its times. */
async function told(worker: Worker, words: string): Promise<string[]> {
  const posts = await rowsOf(worker, 'posts');
  const caseId = posts.find(({ text }) => text.includes(words))?.caseId;
  const own = posts.filter((post) => post.caseId === caseId);
  return own.sort((one, other) => one.at - other.at).map(({ text }) => text);
}

const matching = (words: RegExp) => expect.stringMatching(words);
