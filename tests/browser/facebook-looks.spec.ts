import type { Locator, Page } from 'playwright';
import { commentSaying, pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { Sidebar } from './sidebar-frame.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ practiceFacebook: { theme } });
    test('a badge stands behind Reply, before the reactions, as high as their row', async ({
      facebook,
      now,
    }) => {
      await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
      const words = 'You left my wheelchair';
      const badge = await boxOf(facebook.badgeOnComment(words));
      const reply = await boxOf(facebook.comment(words).getByRole('button', { name: 'Reply' }));
      const reactions = await boxOf(facebook.comment(words).getByRole('button', { name: '3' }));
      expect(badge.height).toBe(24);
      expect(badge.left - reply.right).toBeGreaterThanOrEqual(8);
      expect(reactions.left).toBeGreaterThan(badge.right);
      expect(badge.middle).toBeCloseTo(reply.middle, 0);
      const theirs = await facebook.page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(await fontOf(facebook.badgeOnComment(words))).toBe(theirs);
    });

    test('the sidebar wears the same', async ({ facebook }) => {
      await facebook.open();
      const sidebar = await facebook.openSidebarOn('You left my wheelchair');
      await expect(sidebar.starts()).toHaveCount(3);
      expect(await sidebar.brightness()).toBe(theme === 'light' ? 'bright' : 'dark');
    });
  });
}

test('no row grows, however narrow the page and long the name', async ({ facebook, now }) => {
  const delays = postSaying(now, 'Storm Brede');
  await facebook.open(pathOf(delays));
  await facebook.badgesOn(['An hour? We have been', 'Will the 18:20', 'تأخرت رحلتي'], []);
  await facebook.showReplies();
  await facebook.badgesOn(['Northwind Air NW418'], []);
  await keepsHeights(facebook.page, [1280, 700]);
  // Four words of Facebook's, a badge and reactions need two lines there.
  const { id } = commentSaying(delays, 'تأخرت رحلتي');
  await facebook.page.evaluate((it) => window.practiceFacebook.remove(it), id);
  await keepsHeights(facebook.page, [400]);
});

test('where there is no room for all its words, the badge gives way', async ({ facebook }) => {
  await facebook.open();
  const words = 'You left my wheelchair';
  const badge = facebook.badgeOnComment(words);
  const whole = await boxOf(badge);
  await facebook.comment(words).evaluate((comment) => comment.style.setProperty('width', '260px'));
  await expect.poll(async () => (await boxOf(badge)).width).toBeLessThan(whole.width - 20);
  const { height, width } = await boxOf(badge);
  expect(height).toBe(24);
  expect(width).toBeGreaterThanOrEqual(24);
  await facebook.page.setViewportSize({ width: 400, height: 900 });
  await expect(badge.locator('.short')).toBeVisible();
  await expect(badge).toHaveAccessibleName(/^Major · /);
});

test('no post grows in the news feed', async ({ facebook }) => {
  await facebook.open();
  await facebook.badgesOn(['Third week without', 'Has Northwind Air changed'], []);
  await keepsHeights(facebook.page);
});

test.describe('right to left', () => {
  test.use({ practiceFacebook: { language: 'ar' } });
  test('the badge stands to the left of Reply, and no row grows', async ({ facebook }) => {
    await facebook.open();
    const words = 'تركتم الكرسي';
    const badge = await boxOf(facebook.badgeOnComment(words));
    const reply = await boxOf(facebook.comment(words).getByRole('button', { name: 'رد' }));
    expect(reply.left - badge.right).toBeGreaterThanOrEqual(8);
    await keepsHeights(facebook.page);
    const sidebar = await facebook.openSidebarOn(words);
    await expect(sidebar.starts()).toHaveCount(3);
    const frame = await sidebar.frame.frameElement();
    expect((await frame.boundingBox())?.x).toBeLessThan(20);
  });
});

test('by the keyboard: Tab leads from Reply to the badge, Enter opens it, Escape returns', async ({
  facebook,
}) => {
  await facebook.open();
  const words = 'You left my wheelchair';
  await expect(facebook.badgeOnComment(words)).toBeVisible();
  await facebook.comment(words).getByRole('button', { name: 'Reply' }).focus();
  await facebook.page.keyboard.press('Tab');
  expect(await facebook.focusedName()).toMatch(/^Major · /);
  await facebook.page.keyboard.press('Enter');
  await expect((await facebook.sidebar()).starts()).toHaveCount(3);
  await facebook.page.keyboard.press('Escape');
  await expect.poll(() => Sidebar.isOpen(facebook.page)).toBe(false);
  await expect.poll(() => facebook.focusedName()).toMatch(/^Major · /);
});

async function boxOf(element: Locator) {
  await expect(element).toBeVisible();
  const box = await element.boundingBox();
  if (!box) throw new Error('It has no place on the page.');
  const { x, y, width, height } = box;
  return { left: x, right: x + width, middle: y + height / 2, width, height };
}

function fontOf(element: Locator): Promise<string> {
  return element.evaluate((button) => getComputedStyle(button).fontFamily);
}

/** Whatever the window's width, every post, head and comment is as high as it is without badges. */
async function keepsHeights(page: Page, widths = [1280, 700, 400]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const [dressed, bare] = await page.evaluate(heightsWithAndWithout);
    expect(dressed.length).toBeGreaterThan(3);
    expect(dressed, `at ${width} px`).toEqual(bare);
  }
}

function heightsWithAndWithout(): [string[], string[]] {
  const parts = '[role=article][aria-label], [aria-posinset], [id$=H1]';
  const measure = () =>
    [...document.querySelectorAll(parts)].map(
      (part) => `${part.getBoundingClientRect().height} ${part.textContent?.slice(0, 60)}`,
    );
  const dressed = measure();
  const style = document.createElement('style');
  style.textContent = '[data-hearback] { display: none !important }';
  document.head.append(style);
  const bare = measure();
  style.remove();
  return [dressed, bare];
}
