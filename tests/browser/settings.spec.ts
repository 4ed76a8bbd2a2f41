import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { readSettings } from './worker.ts';

test('a new keyword is heard at once, in tabs that are open', async ({
  context,
  id,
  x,
  worker,
}) => {
  await x.open();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const words = page.getByLabel(/hashtags and words/i);
  await words.fill('allotment gate');
  await words.press('Enter');
  await page.getByRole('button', { name: 'Save brand' }).click();
  await expect
    .poll(async () => (await readSettings(worker))?.brands[0]?.keywords)
    .toContain('allotment gate');
  await x.page.bringToFront();
  const post = await x.receive('tflint_', 'My allotment gate arrived broken and nobody answers.');
  await x.badge(post);
});

test('half a brand is refused beside its field, and what was stored stays', async ({
  context,
  id,
  worker,
}) => {
  const before = await readSettings(worker);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByLabel(/^name/i).fill('');
  await page.getByRole('button', { name: 'Save brand' }).click();
  await expect(page.getByLabel(/^name/i)).toHaveAttribute('aria-invalid', 'true');
  expect(await readSettings(worker)).toEqual(before);
});

test('what is erased stays so on open pages, until they show something new or are reloaded', async ({
  context,
  id,
  x,
  postOf,
  worker,
}) => {
  const kept = async () => (await rowsOf(worker, 'posts')).map((post) => post.id);
  await x.open();
  await x.badge(postOf('lenabara'));
  await expect.poll(kept).not.toEqual([]);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByRole('button', { name: 'Erase what was kept' }).click();
  await page.getByRole('button', { name: 'Erase them' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await x.page.bringToFront();
  await expect(x.badges()).toHaveCount(0);
  const post = await x.receive('tflint_', '@northwindair you lost my suitcase, where is it?');
  await x.badge(post);
  expect(await kept()).toEqual([`x:${post}`]);
  await x.page.reload();
  await expect(x.post(postOf('marenoduya'))).toBeVisible();
  await x.badge(postOf('lenabara'));
});
