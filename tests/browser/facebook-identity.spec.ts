import type { Worker } from 'playwright';
import { facebookWorld } from '../pages/facebook/world.ts';
import { type FacebookOptions, servePracticeFacebook } from '../pages/serve-facebook.ts';
import { FacebookPage } from './facebook-page.ts';
import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

const SUITCASE = 'Third week without my suitcase';
/** Nobody has commented on it: nothing but its time tells its address. */
const CELLO = 'Northwind Air left my cello in the rain';
const PHOTO = '/photo/?fbid=1225900000000007';

for (const markup of ['decoys', 'order'] as const) {
  test.describe(`where Facebook hides addresses (${markup})`, () => {
    test.use({ practiceFacebook: { markup } });
    test('a post in the feed, in its dialog and with its address is one', async ({
      facebook,
      now,
      worker,
    }) => {
      const post = postSaying(now, CELLO);
      const inFeed = facebook.badgeOn(facebook.unit(CELLO));
      const dialog = facebook.page.getByRole('dialog');
      await facebook.open();
      await expect(inFeed).toBeVisible();
      await facebook.navigate(pathOf(post, 'lena.abara'));
      await expect(facebook.badgeOn(dialog)).toBeVisible();
      expect(await addresses(worker, CELLO)).toEqual([null]);
      await facebook.page.goBack();
      await expect(dialog).toHaveCount(0);
      await facebook.reveal(post.id);
      await facebook.navigate(pathOf(post, 'lena.abara'));
      await expect
        .poll(() => addresses(worker, CELLO))
        .toEqual([expect.stringMatching(post.pfbid)]);
      await expect(facebook.badgeOn(dialog)).toBeVisible();
      await facebook.page.goBack();
      await expect(dialog).toHaveCount(0);
      await expect(inFeed).toBeVisible();
      expect(await cases(worker, CELLO)).toBe(1);
    });

    test('the pointer over its time tells the address', async ({
      facebook,
      context,
      now,
      worker,
    }) => {
      const { pfbid } = postSaying(now, CELLO);
      const unit = facebook.unit(CELLO);
      const badge = facebook.badgeOn(unit);
      await facebook.open();
      const sidebar = await facebook.openSidebar(badge);
      await unit.locator('[id$=H1] a').first().hover();
      await badge.hover();
      await expect.poll(() => addresses(worker, CELLO)).toEqual([expect.stringMatching(pfbid)]);
      await expect(badge).toHaveCount(1);
      await sidebar.button(/^Open/).click();
      const open = () => context.pages().filter((page) => page.url().includes(pfbid));
      await expect.poll(open).toHaveLength(1);
    });

    test('Escape leads back to its badge, also where its address came meanwhile', async ({
      facebook,
      now,
      worker,
    }) => {
      const { pfbid } = postSaying(now, CELLO);
      const unit = facebook.unit(CELLO);
      const badge = facebook.badgeOn(unit);
      await facebook.open();
      await facebook.openSidebar(badge);
      await expect(badge).toHaveAttribute('aria-expanded', 'true');
      const first = await badge.elementHandle();
      await unit.locator('[id$=H1] a').first().hover();
      await badge.hover();
      await expect.poll(() => first?.evaluate((button) => button.isConnected)).toBe(false);
      await expect(badge).toHaveAttribute('aria-expanded', 'true');
      await expect.poll(() => addresses(worker, CELLO)).toEqual([expect.stringMatching(pfbid)]);
      await facebook.page.keyboard.press('Escape');
      await expect(badge).toBeFocused();
      await expect(badge).toHaveAttribute('aria-expanded', 'false');
    });

    test('Insert and Open find it when its address came after its badge', async ({
      facebook,
      context,
      now,
      worker,
    }) => {
      const post = postSaying(now, CELLO);
      await facebook.open();
      const sidebar = await facebook.openSidebar(facebook.badgeOn(facebook.unit(CELLO)));
      await sidebar.editor().fill('Lena, we look into it. ^LK');
      await facebook.reveal(post.id);
      await sidebar.button(/^Insert/).click();
      const dialog = facebook.page.getByRole('dialog');
      const composer = dialog.locator('[data-lexical-editor]').last();
      await expect.poll(() => facebook.composed(composer)).toBe('Lena, we look into it. ^LK');
      // The dialog that Insert opened tells it.
      await expect
        .poll(() => addresses(worker, CELLO))
        .toEqual([expect.stringMatching(post.pfbid)]);
      await sidebar.button(/^Open/).click();
      const open = () => context.pages().filter((page) => page.url().includes(post.pfbid));
      await expect.poll(open).toHaveLength(1);
    });
  });
}

test('tracking links, the phone’s page and another language show the same post', async ({
  facebook,
  context,
  now,
  worker,
}) => {
  const post = postSaying(now, SUITCASE);
  const path = pathOf(post, 'maren.oduya');
  await facebook.open();
  await expect(facebook.badgeOn(facebook.unit(SUITCASE))).toBeVisible();
  for (const [address, host] of [
    [`${path}?__cft__[0]=AZabc&__tn__=%2CO%2CP-R&notif_id=1700000000000000&notif_t=feedback`],
    [path, 'm.facebook.com'],
    [`/permalink.php?story_fbid=${post.pfbid}&id=6155000000001006&ref=notif`, 'web.facebook.com'],
  ]) {
    await facebook.open(address, host);
    await expect(facebook.badgeOn(facebook.unit(SUITCASE))).toBeVisible();
  }
  await servePracticeFacebook(context, inGerman(now));
  const other = new FacebookPage(await context.newPage());
  await other.open(path);
  await expect(other.badgeOn(other.unit(SUITCASE))).toBeVisible();
  expect(await addresses(worker, SUITCASE)).toHaveLength(1);
  expect(await cases(worker, SUITCASE)).toBe(1);
});

test('comments of a post are the same in feed, dialog, photo viewer and German', async ({
  facebook,
  context,
  now,
  worker,
}) => {
  const words = 'You left my wheelchair behind';
  await facebook.open();
  await facebook.commentSays(words, /./);
  for (const path of [pathOf(postSaying(now, 'Our winter timetable')), PHOTO]) {
    await facebook.navigate(path);
    await expect(facebook.page.getByRole('dialog')).toBeVisible();
    await facebook.commentSays(words, /./);
  }
  await servePracticeFacebook(context, inGerman(now));
  await facebook.open(PHOTO);
  await facebook.commentSays(words, /./);
  expect(await addresses(worker, words)).toHaveLength(1);
  expect(await cases(worker, words)).toBe(1);
});

/** The same posts of the same people, in a Facebook that speaks German. */
function inGerman(now: number): FacebookOptions {
  const { posts, accounts, home } = facebookWorld(now, 'en');
  return { now, language: 'de', posts, accounts, home };
}

/** The addresses of all stored posts that say these words. */
async function addresses(worker: Worker, words: string): Promise<(string | null)[]> {
  const posts = await rowsOf(worker, 'posts');
  return posts.filter(({ text }) => text.startsWith(words)).map(({ url }) => url);
}

/** How many cases the posts that say these words have opened. */
async function cases(worker: Worker, words: string): Promise<number> {
  const posts = await rowsOf(worker, 'posts');
  const opened = await rowsOf(worker, 'cases');
  const own = new Set(posts.filter(({ text }) => text.startsWith(words)).map(({ id }) => id));
  return opened.filter(({ id }) => own.has(id)).length;
}
