import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { openSchedule, officeHours as schedule } from './schedule-page.ts';
import { readSettings } from './worker.ts';

test.use({ settings: { schedule } });

test('the browser asks before a tab with something unsaved is closed, and only then', async ({
  context,
  id,
}) => {
  const on = await openSchedule(await context.newPage(), id);
  const asked: string[] = [];
  on.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const reload = async () => {
    await on.page.reload();
    await expect(on.hours('Sunday')).toBeVisible();
  };
  await on.hours('Sunday').fill('10-12');
  await expect(on.page.getByRole('link', { name: 'Schedule & policy not saved' })).toBeVisible();
  await reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(on.hours('Sunday')).toHaveValue('');
  await on.hours('Sunday').fill('10-12');
  await on.save();
  await reload();
  await on.button('Move Minor').press('Alt+ArrowUp');
  await on.page.getByRole('link', { name: 'Options' }).click();
  await on.page.goBack();
  await expect(on.page.getByText('Not saved yet.')).toBeVisible();
  await reload();
  expect(asked).toEqual(['beforeunload', 'beforeunload']);
});

test('a tab in which nothing was changed follows the other one', async ({ context, id }) => {
  const one = await openSchedule(await context.newPage(), id);
  const two = await openSchedule(await context.newPage(), id);
  await one.hours('Sunday').fill('10-12');
  await one.save();
  await expect(two.hours('Sunday')).toHaveValue('10:00–12:00');
  await expect(two.page.getByText('Not saved yet.')).toBeHidden();
});

test('of hours changed in two tabs none is overwritten in silence', async ({
  context,
  id,
  worker,
}) => {
  const sunday = async () => (await readSettings(worker))?.schedule.open.sun;
  const one = await openSchedule(await context.newPage(), id);
  const two = await openSchedule(await context.newPage(), id);
  await two.hours('Sunday').fill('14-16');
  await one.hours('Sunday').fill('10-12');
  await one.save();
  await expect(two.page.getByText('This was changed and saved in another tab.')).toBeVisible();
  expect((await new AxeBuilder({ page: two.page }).analyze()).violations).toEqual([]);
  await two.button('Save schedule').click();
  await expect(two.button('Show what is saved')).toBeFocused();
  expect(await sunday()).toEqual(['10:00-12:00']);
  await two.page.keyboard.press('Enter');
  await expect(two.hours('Sunday')).toHaveValue('10:00–12:00');
  await two.button('Undo').first().click();
  await expect(two.hours('Sunday')).toHaveValue('14-16');
  await two.save();
  expect(await sunday()).toEqual(['14:00-16:00']);
  await expect(one.hours('Sunday')).toHaveValue('14:00–16:00');
});

test('of rules changed in two tabs none is overwritten in silence', async ({
  context,
  id,
  worker,
}) => {
  const first = async () => (await readSettings(worker))?.policy[0]?.name;
  const one = await openSchedule(await context.newPage(), id);
  const two = await openSchedule(await context.newPage(), id);
  await two.button('Move Minor').press('Alt+ArrowUp');
  await two.page.keyboard.press('Alt+ArrowUp');
  await one.button('Move Major').press('Alt+ArrowUp');
  await one.button('Save policy').click();
  await expect.poll(first).toBe('Major');
  const behind = two.page.getByText('This was changed and saved in another tab.');
  await expect(behind).toBeVisible();
  await two.button('Show what is saved').click();
  await expect(behind).toBeHidden();
  await expect(two.page.getByText('These are the saved rules.')).toBeVisible();
  await two.page
    .getByRole('form', { name: 'Policy' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(two.page.getByText('Yours are back.')).toBeVisible();
  await one.button('Move Praise').press('Alt+ArrowUp');
  await one.button('Save policy').click();
  await expect(behind).toBeVisible();
  await two.button('Save mine over it').click();
  await expect.poll(first).toBe('Minor');
});
