import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

test.use({ settings: null });

/** The tab that opens by itself after installing. */
async function firstPage(context: import('playwright').BrowserContext, id: string) {
  const own = () =>
    context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/`));
  await expect.poll(() => own()?.url(), 'a page opens after installing').toContain('options.html');
  const page = own();
  if (!page) throw new Error('The first-run page is gone.');
  return page;
}

test('nothing is read before consent', async ({ context, id, x, worker }) => {
  await firstPage(context, id);
  await x.open();
  await x.page.evaluate(() => window.practice.scroll({ perFrame: 4 }));
  expect(await rowsOf(worker, 'posts')).toEqual([]);
  await expect(x.badges()).toHaveCount(0);
});

test('three steps and the page is read', async ({ context, id, x, worker }) => {
  const page = await firstPage(context, id);
  await page.getByRole('button', { name: /start|agree|allow/i }).click();
  await page.getByLabel(/^name/i).fill('Northwind Air');
  await page.getByLabel(/handles/i).fill('northwindair');
  await page.getByLabel(/handles/i).press('Enter');
  await page.getByRole('button', { name: /next|continue/i }).click();
  await page.getByLabel(/initials/i).fill('LK');
  await page.getByRole('button', { name: /finish|done|start reading|save/i }).click();
  await x.open();
  await expect.poll(async () => (await rowsOf(worker, 'posts')).length).toBeGreaterThan(2);
});
