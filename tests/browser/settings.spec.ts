import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { readSettings, writeSettings } from './worker.ts';

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

test('a time zone that this browser does not know costs nothing else, and can be looked at', async ({
  context,
  id,
  worker,
}) => {
  const before = await readSettings(worker);
  if (!before) throw new Error('Nothing was set up.');
  const stored = { ...before, schedule: { ...before.schedule, timeZone: 'Mars/Olympus' } };
  await writeSettings(worker, stored);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await expect(popup.getByText('The time zone, which this browser does not know')).toBeVisible();
  await expect(popup.getByText(before.brands[0]?.name ?? '', { exact: true })).toBeVisible();

  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const notice = page.getByRole('region', { name: 'Settings that could not be read' });
  await page.getByLabel(/hashtags and words/i).fill('allotment gate');
  await page.getByLabel(/hashtags and words/i).press('Enter');
  await page.getByRole('button', { name: 'Save brand' }).click();
  await expect
    .poll(async () => (await readSettings(worker))?.brands[0]?.keywords)
    .toContain('allotment gate');
  await notice.getByText('Show what was stored').click();
  await expect(notice.getByRole('textbox')).toHaveValue(/Mars\/Olympus/);
  await notice.getByRole('button', { name: 'Dismiss and forget it' }).click();
  await expect(notice).toHaveCount(0);
  await expect(popup.getByText('The time zone, which this browser does not know')).toHaveCount(0);
  const { schedule } = (await readSettings(worker)) ?? before;
  expect(schedule.timeZone).not.toBe('Mars/Olympus');
  expect(schedule.open).toEqual(before.schedule.open);
});
