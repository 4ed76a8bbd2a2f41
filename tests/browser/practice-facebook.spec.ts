import { test as base, expect, type Page } from 'playwright/test';
import { MANY_WRITERS, manyUnits } from '../pages/facebook/many.ts';
import type { FacebookMarkup } from '../pages/facebook/words.ts';
import { servePractice } from '../pages/serve.ts';
import { type FacebookOptions, servePracticeFacebook } from '../pages/serve-facebook.ts';
import { launch } from './launch.ts';

const HOUR = 3_600_000;

/** A browser without Hearback: what the practice page itself does. */
const test = base.extend({
  context: async ({ browserName: _ }, use) => {
    const context = await launch({ extension: null });
    await use(context);
    await context.close();
  },
});

async function open(page: Page, options: FacebookOptions = {}, path = '/'): Promise<void> {
  await servePracticeFacebook(page.context(), options);
  await page.goto(`https://www.facebook.com${path}`);
  await page.locator('[aria-posinset] [data-virtualized=false]').first().waitFor();
}

const onePost = (markup: FacebookMarkup): FacebookOptions => ({
  markup,
  posts: [
    {
      id: '1225000',
      pfbid: 'pfbid0practice',
      author: 'northwindair',
      text: 'Good morning.',
      at: Date.now() - 3 * HOUR - 60_000,
      comments: [],
    },
  ],
});

for (const order of ['X first', 'Facebook first'] as const)
  test(`serves X and Facebook in one browser, ${order}, and refuses everything else`, async ({
    context,
    page,
  }) => {
    const serving = [servePractice, servePracticeFacebook];
    for (const serve of order === 'X first' ? serving : serving.toReversed()) await serve(context);
    await page.goto('https://x.com/home');
    await expect(page.locator('article[data-testid=tweet]').first()).toBeVisible();
    for (const host of ['www', 'm', 'web']) {
      await page.goto(`https://${host}.facebook.com/`);
      await expect(page.locator('[role=main] [aria-posinset]').first()).toBeVisible();
    }
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_FAILED');
  });

test('writes times so that a person reads "3h" whatever the markup', async ({ page }) => {
  for (const markup of ['plain', 'decoys', 'order', 'labelled'] as const) {
    await open(page, onePost(markup));
    const time = page.locator('[id$=H1] a').first();
    expect(await time.evaluate(seen), markup).toBe('3h');
  }
});

test('keeps the permalink back until the pointer comes over the time', async ({ page }) => {
  await open(page, onePost('decoys'));
  const time = page.locator('[id$=H1] a').first();
  await expect(time).toHaveAttribute('href', /^https:\/\/www\.facebook\.com\/\?__cft__/);
  await time.hover();
  await expect(time).toHaveAttribute('href', /\/northwindair\/posts\/pfbid0practice\?__cft__/);
});

test('fills units that come into sight and empties those that leave', async ({ page }) => {
  const posts = manyUnits(200, 3, Date.now());
  await open(page, { posts, accounts: MANY_WRITERS, pageSize: 200 });
  const filled = page.locator('[aria-posinset] > [data-virtualized=false]');
  const before = await page.locator('[aria-posinset="1"]').textContent();
  await page.evaluate(() => window.practiceFacebook.scroll({ perFrame: 20 }));
  await expect(page.locator('[aria-posinset="1"]')).toHaveText('');
  expect(await filled.count()).toBeLessThan(40);
  await page.evaluate(() => window.practiceFacebook.scrollTo(0));
  await expect(page.locator('[aria-posinset="1"]')).toHaveText(before ?? '');
});

test('opens a post over the feed, and on its own when loaded', async ({ page }) => {
  await open(page);
  await page.locator('[aria-posinset="1"] [id$=H1] a').click();
  await expect(page.getByRole('dialog', { name: "Northwind Air's post" })).toBeVisible();
  await expect(page).toHaveURL(/\/northwindair\/posts\/pfbid/);
  await page.reload();
  await expect(page.getByRole('main').getByText('Our winter timetable')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('main').getByText('Third week without')).toBeVisible();
});

test('shows the rest of a long post after "See more"', async ({ page }) => {
  await open(page, {}, '/maren.oduya');
  await expect(page.getByText('Would anyone there')).toHaveCount(0);
  await page.getByRole('button', { name: 'See more' }).click();
  await expect(page.getByText('Would anyone there')).toBeVisible();
});

test('remembers what a test adds and takes back, until it is told to forget', async ({ page }) => {
  await open(page);
  const id = await page.evaluate(() => {
    const { add, comment, remove } = window.practiceFacebook;
    const post = add({ author: 'pialund', text: 'First!' });
    remove(comment(post, { author: 'rolfstein', text: 'Gone' }));
    comment(post, { author: 'anabrisk', text: 'Second!' });
    return post;
  });
  await page.reload();
  await expect(page.locator('[aria-posinset="1"]')).toContainText('First!');
  await expect(page.locator('[aria-posinset="1"]')).toContainText('Second!');
  await expect(page.getByText('Gone', { exact: true })).toHaveCount(0);
  await page.evaluate((post) => {
    window.practiceFacebook.remove(post);
    window.practiceFacebook.forget();
  }, id);
  await page.reload();
  await expect(page.locator('[aria-posinset="1"]')).toContainText('Our winter timetable');
});

/** The words of an element as its letters lie on the screen, from left to right; hidden ones are not there. */
function seen(element: Element): string {
  const elsewhere = element.querySelector('use')?.getAttribute('href')?.slice(1);
  if (elsewhere !== undefined) return document.getElementById(elsewhere)?.textContent ?? '';
  const row = element.querySelector('[style*=flex]')?.parentElement ?? element;
  const { bottom } = row.getBoundingClientRect();
  const letters: { left: number; text: string }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    const { left, top, width } = range.getBoundingClientRect();
    const text = walker.currentNode.textContent ?? '';
    if (width > 0 && top < bottom) letters.push({ left, text });
  }
  return letters
    .sort((one, other) => one.left - other.left)
    .map(({ text }) => text)
    .join('');
}
