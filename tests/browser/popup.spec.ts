import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { toolbarBadge } from './worker.ts';

test('counts what is unanswered, as the toolbar does', async ({ x, popup, worker, postOf }) => {
  await x.open();
  await x.badge(postOf('dunjapetrak'));
  await popup.open();
  await expect(popup.rows().first()).toBeVisible();
  const shown = Number(await popup.count().textContent());
  expect(shown).toBeGreaterThanOrEqual(4);
  expect((await toolbarBadge(worker)).text).toBe(`${shown}!`);
});

test('follows a change in another tab while it is open', async ({ x, popup, worker, postOf }) => {
  await x.open();
  await x.badge(postOf('dunjapetrak'));
  await popup.open();
  await expect(popup.rows().first()).toBeVisible();
  const before = Number(await popup.count().textContent());
  await x.receive('tflint_', '@northwindair you lost my suitcase, where is it?');
  await expect(popup.count()).toHaveText(String(before + 1));
  await expect.poll(async () => (await toolbarBadge(worker)).text).toContain(String(before + 1));
});

test('a row leads to its post, in the tab that is open', async ({ x, popup, context, postOf }) => {
  await x.open();
  await x.badge(postOf('lenabara'));
  await popup.open();
  await popup.page.getByText(/logs me out/).click();
  await expect
    .poll(() =>
      context.pages().some((page) => page.url().includes(`/status/${postOf('lenabara')}`)),
    )
    .toBe(true);
});

test('a long name leaves room for its site and what it is', async ({ facebook, popup, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Storm Brede')));
  await facebook.commentSays('Will the 18:20 to Tromsø', /./);
  await popup.open();
  const row = popup.rows().filter({ hasText: 'Maximiliane Theodora' });
  const what = await row.getByText('FB · Question').boundingBox();
  const time = await row.getByText(/left$/).boundingBox();
  expect((what?.x ?? 0) + (what?.width ?? 360)).toBeLessThan(time?.x ?? 0);
});

test('pauses a site and reads it again', async ({ x, popup, postOf }) => {
  await x.open();
  await x.badge(postOf('lenabara'));
  await popup.open();
  await expect(popup.page.getByText('X: reading')).toBeVisible();
  await popup.pause().click();
  await expect(x.badges()).toHaveCount(0);
  await popup.pause().click();
  await x.badge(postOf('lenabara'));
});

test('says so when a page should hold posts and none was found', async ({ x, popup }) => {
  await x.page.addInitScript(renameHooks);
  await x.page.goto('https://x.com/home');
  await x.page.locator('[data-testid=renamed]').first().waitFor();
  await popup.open();
  await expect(popup.page.getByText(/should hold posts and none was found/)).toBeVisible();
});

/** Runs in the page before X does: as if X had changed its markup. */
function renameHooks(): void {
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('[data-testid=tweet]')) {
      each.setAttribute('data-testid', 'renamed');
    }
  }).observe(document, { childList: true, subtree: true });
}
