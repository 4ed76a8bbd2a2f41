import { expect, test } from './fixtures.ts';
import { box, middle, openSchedule, officeHours as schedule } from './schedule-page.ts';

test.use({ settings: { schedule } });

test('Esc puts a bar back that is being dragged, or dragged away, and keeps the focus', async ({
  context,
  id,
}) => {
  const on = await openSchedule(await context.newPage(), id);
  const { mouse, keyboard } = on.page;
  const from = await middle(on.bar('Tuesday 09:00 to 18:00'));
  for (const [to, seen] of [
    [{ x: from.x + 100, y: from.y }, on.hours('Tuesday')],
    [{ x: from.x, y: from.y - 160 }, on.page.getByText('Let go to remove Tuesday 09:00 to 18:00')],
  ] as const) {
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await expect(seen).toBeVisible();
    await keyboard.press('Escape');
    await expect(on.hours('Tuesday')).toHaveValue('09:00–18:00');
    await mouse.move(to.x + 40, to.y);
    await mouse.up();
    await expect(on.hours('Tuesday')).toHaveValue('09:00–18:00');
    await expect(on.bar('Tuesday 09:00 to 18:00')).toBeFocused();
  }
  await expect(on.page.getByText('Not saved yet.')).toBeHidden();
});

test('what is dragged away leaves the focus on its day, and says so', async ({ context, id }) => {
  const on = await openSchedule(await context.newPage(), id);
  await on.drag(await middle(on.bar('Wednesday 09:00 to 18:00')), 0, 60);
  await expect(on.hours('Wednesday'), 'on another day it is still in the week').toHaveValue(
    '09:00–18:00',
  );
  await on.drag(await middle(on.bar('Wednesday 09:00 to 18:00')), 0, -160);
  await expect(on.page.getByText('Removed: Wednesday 09:00 to 18:00.')).toBeAttached();
  await expect(on.button('Add hours on Wednesday')).toBeFocused();
});

test('Esc leaves a rule where it was', async ({ context, id }) => {
  const on = await openSchedule(await context.newPage(), id);
  const grip = on.button('Move Praise');
  const { mouse } = on.page;
  await grip.scrollIntoViewIfNeeded();
  const from = await middle(grip);
  const to = await middle(on.button('Move Major'));
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 4 });
  await expect(on.page.locator('.line-drop-before')).toHaveCount(1);
  await on.page.keyboard.press('Escape');
  await expect(on.page.locator('.line-drop-before')).toHaveCount(0);
  await mouse.up();
  await expect(grip).toBeFocused();
  await expect(on.page.getByText('is now rule')).toBeHidden();
});

test('a bar is dragged past midnight and not past the ends of its day', async ({ context, id }) => {
  const on = await openSchedule(await context.newPage(), id);
  await on.drag(await middle(on.bar('Thursday 13:30 to 20:00')), 8);
  await expect(on.hours('Thursday')).toHaveValue('09:00–12:30, 21:30–04:00');
  await on.drag(await middle(on.bar('Monday 09:00 to 18:00')), -14);
  await expect(on.hours('Monday')).toHaveValue('00:00–09:00');
  await on.drag(await middle(on.bar('Monday 00:00 to 09:00')), 30);
  await expect(on.hours('Monday')).toHaveValue('23:45–08:45');
});

test.describe('with a finger', () => {
  test.use({ browserOptions: { args: ['--touch-events=enabled'] } });

  test('bars and rules are dragged, and the page takes nothing by half when it scrolls', async ({
    context,
    id,
  }) => {
    const on = await openSchedule(await context.newPage(), id);
    const session = await context.newCDPSession(on.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at?: object) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at as never] : [] });
    const swipe = async (from: { x: number; y: number }, x: number, y: number, end = true) => {
      await touch('touchStart', from);
      for (const part of [0.25, 0.5, 0.75, 1])
        await touch('touchMove', { x: from.x + x * part, y: from.y + y * part });
      await touch(end ? 'touchEnd' : 'touchCancel');
    };
    const hour = (await box(on.page.locator('.day-track').first())).width / 24;
    await swipe(await middle(on.bar('Monday 09:00 to 18:00')), hour, 0);
    await expect(on.hours('Monday')).toHaveValue('10:00–19:00');
    await swipe(await middle(on.bar('Monday 10:00 to 19:00')), hour, 0, false);
    await expect(on.bar('Monday 10:00 to 19:00')).toBeVisible();
    await swipe(await middle(on.bar('Tuesday 09:00 to 18:00')), 0, -120);
    await expect(on.hours('Tuesday')).toHaveValue('09:00–18:00');
    await on.button('Move Praise').scrollIntoViewIfNeeded();
    const from = await middle(on.button('Move Praise'));
    const to = await middle(on.button('Move Major'));
    await swipe(from, 0, to.y - from.y);
    await expect(on.page.getByText('Praise is now rule 2 of 6.')).toBeVisible();
  });
});
