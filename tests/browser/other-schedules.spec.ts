import AxeBuilder from '@axe-core/playwright';
import type { OtherSchedule } from '../../utils/words/policy.ts';
import { expect, test } from './fixtures.ts';
import { openSchedule, officeHours as schedule } from './schedule-page.ts';
import { readSettings, writeSettings } from './worker.ts';

test.use({ settings: { schedule } });

const another = (name: string, when: OtherSchedule['when']): OtherSchedule => ({
  name,
  when,
  schedule,
});

const three = [
  another('Weekend on X', { sites: ['x'] }),
  another('Gold', { labels: ['gold'] }),
  another('Facebook', { sites: ['facebook'] }),
];

test('another schedule holds for a site: added, changed, removed and undone', async ({
  context,
  id,
  worker,
}) => {
  const others = async () =>
    (await readSettings(worker))?.otherSchedules.map(({ name, when, schedule: { open } }) => ({
      name,
      when,
      sunday: open.sun,
    }));
  const on = await openSchedule(await context.newPage(), id);
  await on.button('Another schedule for…').click();
  const form = on.page.getByRole('form', { name: 'Another schedule' });
  await form.getByLabel('Sunday hours').fill('10-16');
  await form.getByRole('button', { name: 'Save schedule' }).click();
  await expect(form.getByLabel('Name')).toHaveAccessibleDescription('Give the schedule a name.');
  await expect(form.getByText('Say what it is for: a site, a brand or a label.')).toBeVisible();
  await form.getByLabel('Name').fill('Weekend on X');
  await form.getByRole('checkbox', { name: 'X' }).check();
  expect((await new AxeBuilder({ page: on.page }).analyze()).violations).toEqual([]);
  await form.getByRole('button', { name: 'Save schedule' }).click();
  await expect(on.page.getByText('Saved: Weekend on X.')).toBeVisible();
  await expect(on.page.getByText('London time, 54 h a week')).toBeVisible();
  const weekend = { name: 'Weekend on X', when: { sites: ['x'] }, sunday: ['10:00-16:00'] };
  expect(await others()).toEqual([weekend]);
  await on.button('Weekend on X').click();
  const edited = on.page.getByRole('form', { name: 'Weekend on X' });
  await edited.getByLabel('Labels').fill('urgent');
  await edited.getByRole('button', { name: 'Save schedule' }).click();
  await expect(on.page.getByText('on X, labelled urgent')).toBeVisible();
  await on.choose('Weekend on X', 'Delete');
  await expect(on.page.getByText('Removed: Weekend on X.')).toBeVisible();
  expect(await others()).toEqual([]);
  await on.undoOther.click();
  await expect(on.page.getByText('There again.')).toBeVisible();
  expect(await others()).toEqual([{ ...weekend, when: { sites: ['x'], labels: ['urgent'] } }]);
});

test.describe('their order', () => {
  test.use({ settings: { schedule, otherSchedules: three } });

  test('is changed by keys, by the menu and by the grip, and kept at once', async ({
    context,
    id,
    worker,
  }) => {
    const names = async () => (await readSettings(worker))?.otherSchedules.map(({ name }) => name);
    const on = await openSchedule(await context.newPage(), id);
    await on.button('Move Facebook').press('Alt+ArrowUp');
    // Before the first step can be stored: the second counts from it.
    await on.page.keyboard.press('Alt+ArrowUp');
    await expect(on.page.getByText('Facebook is now schedule 1 of 3.')).toBeVisible();
    await expect(on.button('Move Facebook')).toBeFocused();
    await expect.poll(names).toEqual(['Facebook', 'Weekend on X', 'Gold']);
    await on.choose('Facebook', 'Move down');
    await expect.poll(names).toEqual(['Weekend on X', 'Facebook', 'Gold']);
    await on.button('Move Gold').dragTo(on.button('Move Weekend on X'));
    await expect(on.page.getByText('Gold is now schedule 1 of 3.')).toBeVisible();
    await expect.poll(names).toEqual(['Gold', 'Weekend on X', 'Facebook']);
    expect((await new AxeBuilder({ page: on.page }).analyze()).violations).toEqual([]);
  });

  test('stays what another tab made it while one is removed and comes back', async ({
    context,
    id,
    worker,
  }) => {
    const stored = async () => (await readSettings(worker))?.otherSchedules ?? [];
    const on = await openSchedule(await context.newPage(), id);
    await on.choose('Gold', 'Delete');
    await expect(on.undoOther).toBeFocused();
    await expect.poll(async () => (await stored()).length).toBe(2);
    const settings = await readSettings(worker);
    if (!settings) throw new Error('Nothing is stored.');
    const otherSchedules = [...settings.otherSchedules, another('Night', { labels: ['night'] })];
    await writeSettings(worker, { ...settings, otherSchedules });
    await expect(on.button('Night')).toBeVisible();
    await on.undoOther.click();
    await expect
      .poll(async () => (await stored()).map(({ name }) => name))
      .toEqual(['Weekend on X', 'Gold', 'Facebook', 'Night']);
  });

  test('one that is left without saving can be had back, on the other page too', async ({
    context,
    id,
    worker,
  }) => {
    const on = await openSchedule(await context.newPage(), id);
    await on.button('Gold').click();
    const form = on.page.getByRole('form', { name: 'Gold' });
    await form.getByLabel('Sunday hours').fill('10-12');
    await on.page.getByRole('link', { name: 'Options' }).click();
    await on.page.goBack();
    await expect(form.getByLabel('Sunday hours')).toHaveValue(/10.*12/);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await expect(on.page.getByText('Left without saving.')).toBeVisible();
    await expect(form).toBeHidden();
    await on.undoOther.click();
    await form.getByRole('button', { name: 'Save schedule' }).click();
    await expect(on.page.getByText('Saved: Gold.')).toBeVisible();
    expect((await readSettings(worker))?.otherSchedules[1]?.schedule.open.sun).toEqual([
      '10:00-12:00',
    ]);
  });

  test('one that another tab removes meanwhile is not lost, nor put back unasked', async ({
    context,
    id,
    worker,
  }) => {
    const names = async () => (await readSettings(worker))?.otherSchedules.map(({ name }) => name);
    const one = await openSchedule(await context.newPage(), id);
    const two = await openSchedule(await context.newPage(), id);
    await two.button('Gold').click();
    const form = two.page.getByRole('form', { name: 'Gold' });
    await form.getByLabel('Name').fill('Golden');
    await one.choose('Gold', 'Delete');
    await expect(form.getByText('This was changed and saved in another tab.')).toBeVisible();
    await form.getByRole('button', { name: 'Save schedule' }).click();
    await expect(form.getByRole('button', { name: 'Show what is saved' })).toBeFocused();
    expect(await names()).toEqual(['Weekend on X', 'Facebook']);
    await form.getByRole('button', { name: 'Save mine over it' }).click();
    await expect(two.page.getByText('Saved: Golden.')).toBeVisible();
    expect(await names()).toEqual(['Weekend on X', 'Facebook', 'Golden']);
  });

  test('a schedule for nothing is refused, and the focus goes to what it may be for', async ({
    context,
    id,
  }) => {
    const on = await openSchedule(await context.newPage(), id);
    await on.button('Another schedule for…').click();
    const form = on.page.getByRole('form', { name: 'Another schedule' });
    await form.getByLabel('Name').fill('Nights');
    await form.getByRole('button', { name: 'Save schedule' }).click();
    await expect(form.getByRole('checkbox', { name: 'X' })).toBeFocused();
    await expect(form.getByText('Say what it is for: a site, a brand or a label.')).toBeVisible();
  });
});
