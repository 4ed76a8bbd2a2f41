import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { readSettings } from './worker.ts';

async function openPolicy(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#schedule`);
  await expect(page.getByRole('heading', { name: 'Policy', exact: true })).toBeVisible();
  return page;
}

const ruleLine = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });

test('a rule is moved by keyboard and by its grip, and the order is kept', async ({
  context,
  id,
  worker,
}) => {
  const page = await openPolicy(context, id);
  const kept = async () => (await readSettings(worker))?.policy.map(({ name }) => name);
  await page.getByRole('button', { name: 'Move Minor' }).press('Alt+ArrowUp');
  await expect(page.getByRole('button', { name: 'Move Minor' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Minor is now rule 1 of 6.')).toBeVisible();
  await page
    .getByRole('button', { name: 'Move Praise' })
    .dragTo(page.getByRole('button', { name: 'Move Safety and legal' }));
  await expect(page.getByText('Praise is now rule 2 of 6.')).toBeVisible();
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Save policy' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await expect
    .poll(kept)
    .toEqual(['Minor', 'Praise', 'Safety and legal', 'Major', 'Rant', 'Question']);
});

test('what is wrong is refused beside its field; what was stored stays', async ({
  context,
  id,
  worker,
}) => {
  const page = await openPolicy(context, id);
  const before = await readSettings(worker);
  await page.getByRole('button', { name: 'Major', exact: true }).click();
  const limit = page.getByLabel('At the latest within', { exact: true });
  await limit.fill('0.5');
  await expect(limit).toHaveAccessibleDescription('The limit is shorter than the ideal.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Save policy' }).click();
  await expect(limit).toBeFocused();
  expect(await readSettings(worker)).toEqual(before);
});

test('a post is tried on rules that are not saved yet', async ({ context, id }) => {
  const page = await openPolicy(context, id);
  await page.getByLabel('Time of the post').fill('2026-11-18T16:40');
  await expect(ruleLine(page, 'Major')).toHaveAttribute('aria-current', 'true');
  await page.getByLabel('Kind of post').selectOption('thank-you');
  await expect(ruleLine(page, 'Praise')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Praise', exact: true }).click();
  await page.getByLabel('At the latest within', { exact: true }).fill('2');
  await page.getByLabel('At the latest within, which time counts').selectOption('around the clock');
  await expect(page.getByText('At the latest by Wed 18:40.')).toBeVisible();
});

test('open cases keep their due times until they are recomputed, and that is shown first', async ({
  context,
  id,
  x,
  postOf,
  worker,
}) => {
  await x.open();
  await x.badge(postOf('marenoduya'));
  const page = await openPolicy(context, id);
  const rules = async () =>
    (await rowsOf(worker, 'cases'))
      .filter(({ state }) => state === 'open')
      .map(({ clock }) => clock?.rule);
  const before = await rules();
  expect(before).not.toEqual([]);
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByLabel('Name', { exact: true }).fill('All alike');
  await page.getByRole('button', { name: 'Done' }).click();
  for (let place = 7; place > 1; place--)
    await page.getByRole('button', { name: 'Move All alike' }).press('Alt+ArrowUp');
  await page.getByRole('button', { name: 'Save policy' }).click();
  await page.getByRole('button', { name: 'Recompute open cases…' }).click();
  await expect(page.getByRole('rowheader', { name: 'Maren Oduya' })).toBeVisible();
  expect(await rules()).toEqual(before);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: /^Recompute \d/ }).click();
  await expect(page.getByText('due by the new rules now')).toBeVisible();
  await expect.poll(async () => [...new Set(await rules())]).toEqual(['All alike']);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the rules and an open one in ${colorScheme}`, async ({ context, id }) => {
    const page = await openPolicy(context, id);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Major', exact: true }).click();
    await page.getByLabel('At the latest within', { exact: true }).fill('');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
