import { expect, test } from './fixtures.ts';
import { toolbarBadge } from './worker.ts';

test('the popup counts what is unanswered on both sites', async ({
  facebook,
  x,
  popup,
  worker,
  postOf,
}) => {
  await x.open();
  await x.badge(postOf('dunjapetrak'));
  await popup.open();
  await expect(popup.rows().first()).toBeVisible();
  const onX = Number(await popup.count().textContent());
  await facebook.open();
  await facebook.badgesOn(['Northwind Air left my cello', 'You charged me twice'], []);
  await expect.poll(async () => Number(await popup.count().textContent())).toBeGreaterThan(onX + 3);
  await expect(popup.page.getByText('X: reading')).toBeVisible();
  await expect(popup.page.getByText('Facebook: reading')).toBeVisible();
  const shown = Number(await popup.count().textContent());
  await expect.poll(async () => (await toolbarBadge(worker)).text).toBe(`${shown}!`);
});

test('paused alone, Facebook loses its badges and X keeps its own', async ({
  facebook,
  x,
  popup,
  postOf,
}) => {
  await x.open();
  await x.badge(postOf('lenabara'));
  await facebook.open();
  await facebook.badgesOn(['Northwind Air left my cello'], []);
  await popup.open();
  const pause = popup.page.getByRole('switch', { name: 'Pause on Facebook' });
  await pause.click();
  await expect(facebook.badges()).toHaveCount(0);
  await expect(popup.page.getByText('Paused on Facebook until you turn it on')).toBeVisible();
  await expect(popup.page.getByText('X: reading')).toBeVisible();
  await x.badge(postOf('lenabara'));
  await facebook.receive({
    author: 'tavishbell',
    text: 'Northwind Air lost my kite. Where is it?',
  });
  await expect(facebook.unit('lost my kite')).toBeVisible();
  await pause.click();
  await facebook.badgesOn(['Northwind Air lost my kite', 'Northwind Air left my cello'], []);
});

test('a page that should hold posts and yields none is said to be broken', async ({
  facebook,
  popup,
}) => {
  await facebook.page.addInitScript(forgetHooks);
  await facebook.page.goto('https://www.facebook.com/');
  await facebook.page.locator('[data-forgotten]').first().waitFor();
  await popup.open();
  await expect(
    popup.page.getByText('Facebook: this page should hold posts and none was found'),
  ).toBeVisible();
  await expect(popup.page.getByText('Facebook: not reading')).toBeVisible();
  await expect(popup.page.getByText(/at least/)).toBeVisible();
});

test('posts that could not be read whole are counted', async ({ facebook, popup }) => {
  await facebook.page.addInitScript(forgetAnAuthor);
  await facebook.page.goto('https://www.facebook.com/northwindair');
  await facebook.page.locator('[data-forgotten]').first().waitFor();
  await popup.open();
  await expect(popup.page.getByText('1 post could not be read.')).toBeVisible();
  await expect(popup.page.getByText('Facebook: reading')).toBeVisible();
  await expect(facebook.badgeOnComment('You left my wheelchair')).toBeVisible();
});

/** Runs in the page before Facebook does: as if Facebook had changed all of its markup. */
function forgetHooks(): void {
  const known =
    '[aria-posinset], [role=article], [data-ad-rendering-role], [data-ad-preview], [data-ad-comet-preview]';
  new MutationObserver(() => {
    for (const each of document.querySelectorAll(known)) {
      for (const { name } of [...each.attributes])
        if (/^(aria-posinset|role|data-ad-.*)$/.test(name)) each.removeAttribute(name);
      each.setAttribute('data-forgotten', '');
    }
  }).observe(document, { childList: true, subtree: true });
}

/** As if one post of a visitor's named its author in a way that is not known. */
function forgetAnAuthor(): void {
  new MutationObserver(() => {
    for (const heading of document.querySelectorAll('[aria-posinset] h3'))
      if (heading.textContent?.startsWith('Tobias Flint')) {
        for (const link of heading.querySelectorAll('a')) link.removeAttribute('href');
        heading.setAttribute('data-forgotten', '');
      }
  }).observe(document, { childList: true, subtree: true });
}
