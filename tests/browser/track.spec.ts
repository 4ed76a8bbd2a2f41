import { expect, test } from './fixtures.ts';

test('tracks a post that was not flagged, on the person’s word', async ({ x, worker, postOf }) => {
  await x.open();
  const id = postOf('harbourwx');
  // The browser's own menu is out of a test's reach: what its item sends is sent in its place.
  await x.page.getByText('easing after dark').click({ button: 'right' });
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'tab/track', message: {} });
  });
  await expect(await x.badge(id, /Minor/)).toBeVisible();
});
