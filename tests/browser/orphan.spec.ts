import { expect, test } from './fixtures.ts';
import { reloadExtension } from './worker.ts';

/** PROMISES 18, small: the extension is reloaded under an open tab, again and again. */
test('an orphaned script stops, says reload and throws nothing', async ({ x, postOf, context }) => {
  const errors: string[] = [];
  x.page.on('pageerror', (error) => errors.push(error.message));
  x.page.on('console', (message) => {
    if (/context invalidated/i.test(message.text())) errors.push(message.text());
  });
  for (let reload = 0; reload < 4; reload += 1) {
    await x.open();
    await x.badge(postOf('marenoduya'), /Major/);
    await expect(x.post(postOf('marenoduya')).locator('[data-hearback]')).toHaveCount(1);
    await reloadExtension(context);
    await x.receive('tflint_', '@northwindair and now?');
    await expect.poll(() => x.accessibleText()).toMatch(/Reload this page when your draft is safe/);
    await expect(x.badges()).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});
