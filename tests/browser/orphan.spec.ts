import { expect, test } from './fixtures.ts';

/** PROMISES 18, small: the extension is reloaded under an open tab. */
test('an orphaned script stops, says reload and throws nothing', async ({
  x,
  worker,
  postOf,
  context,
}) => {
  const errors: string[] = [];
  x.page.on('pageerror', (error) => errors.push(error.message));
  x.page.on('console', (message) => {
    if (/context invalidated/i.test(message.text())) errors.push(message.text());
  });
  await x.open();
  await x.badge(postOf('marenoduya'), /Major/);
  const restarted = context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await restarted;
  await x.receive('tflint_', '@northwindair and now?');
  await expect.poll(() => x.accessibleText()).toMatch(/Reload this page/);
  expect(errors).toEqual([]);
  await x.page.reload();
  await x.badge(postOf('marenoduya'), /Major/);
  await expect(x.post(postOf('marenoduya')).locator('[data-hearback]')).toHaveCount(1);
});
