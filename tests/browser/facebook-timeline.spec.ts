import { MANY_WRITERS, manyUnits } from '../pages/facebook/many.ts';
import type { FacebookPost } from '../pages/facebook/words.ts';
import type { FacebookPage } from './facebook-page.ts';
import { postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

const now = Date.now();
const about = (index: number) => `Northwind Air, bag number ${index} is missing and nobody answers`;
const crowd = (posts: readonly FacebookPost[]) => ({
  now,
  posts,
  accounts: MANY_WRITERS,
  pageSize: posts.length,
});

test.describe('a feed that runs by', () => {
  const posts = manyUnits(300, 7, now).map((post, index) => ({ ...post, text: about(index) }));
  test.use({ practiceFacebook: crowd(posts) });

  /** PROMISES 20 in small: 20 units a frame, every one about the brand, a third each in a markup. */
  test('is seen whole, and each post once', async ({ facebook, worker }) => {
    await facebook.open();
    await expect(facebook.unit(about(0))).toBeVisible();
    await facebook.page.evaluate(() => window.practiceFacebook.scroll({ perFrame: 20 }));
    await expect.poll(async () => (await rowsOf(worker, 'posts')).length).toBe(posts.length);
    expect((await rowsOf(worker, 'cases')).length).toBe(posts.length);
  });
});

test.describe('a feed of which one post in ten is about the brand', () => {
  const posts = manyUnits(200, 5, now).map((post, index) =>
    index % 10 === 3 ? { ...post, text: about(index) } : post,
  );
  test.use({ practiceFacebook: crowd(posts) });

  test('posts that left and came back carry one badge each, the others none', async ({
    facebook,
    worker,
  }) => {
    await facebook.open();
    await expect(facebook.unit(about(3))).toBeVisible();
    for (let turn = 0; turn < 2; turn += 1) {
      await facebook.page.evaluate(() => window.practiceFacebook.scroll({ perFrame: 5 }));
      await facebook.page.evaluate(() => window.practiceFacebook.scrollTo(0));
    }
    const shown = facebook.page.locator('[aria-posinset]').filter({ hasText: 'bag number' });
    expect(await shown.count()).toBeGreaterThan(2);
    for (const post of await shown.all()) await expect(facebook.badgeOn(post)).toHaveCount(1);
    const badged = await facebook.badged();
    expect(badged.every(({ begins }) => begins.includes('bag number'))).toBe(true);
    expect(badged.filter(({ badges }) => badges > 1)).toEqual([]);
    await expect.poll(async () => (await rowsOf(worker, 'posts')).length).toBe(20);
  });
});

test.describe('comments that load two at a time', () => {
  test.use({ practiceFacebook: { commentsAtOnce: 2 } });

  test('carry one badge each, those before and those after', async ({ facebook, now: at }) => {
    const winter = postSaying(at, 'Our winter timetable');
    await facebook.open(`/northwindair/posts/${winter.pfbid}`);
    await facebook.badgesOn(['You left my wheelchair'], []);
    await facebook.showComments();
    const all = winter.comments.map(({ text }) => text);
    await facebook.badgesOn(all, ['Our winter timetable']);
  });
});

for (const markup of ['plain', 'order'] as const) {
  test.describe(`${markup} markup`, () => {
    test.use({ practiceFacebook: { markup } });

    test('a post in the feed and in its dialog carries a badge in each, of one case', async ({
      facebook,
      worker,
    }) => {
      await facebook.open();
      await expect(facebook.badgeOn(facebook.unit('Third week without'))).toBeVisible();
      await openDialog(facebook, 'Third week without');
      await expect(facebook.badgeOn(facebook.dialog())).toBeVisible();
      const badged = await facebook.badged();
      const both = badged.filter(({ begins }) => begins.startsWith('Third week without'));
      expect(both.map(({ badges }) => badges)).toEqual([1, 1]);
      const stored = await rowsOf(worker, 'posts');
      expect(stored.filter(({ text }) => text.startsWith('Third week without'))).toHaveLength(1);
      await facebook.page.getByRole('button', { name: 'Close', exact: true }).click();
      await facebook.badgesOn(['Third week without'], []);
    });
  });
}

/** As a person does: by a press on the post's time. */
async function openDialog(facebook: FacebookPage, words: string): Promise<void> {
  await facebook.unit(words).locator('[id$=H1] a').first().click();
  await expect(facebook.dialog()).toBeVisible();
}
