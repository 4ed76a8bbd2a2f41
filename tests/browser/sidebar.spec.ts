import { expect, test } from './fixtures.ts';
import { practiceSettings } from './settings.ts';
import { Sidebar } from './sidebar-frame.ts';
import { readSettings, toggleSidebar, writeSettings } from './worker.ts';

test('shows the post, why, the deadline and the customer', async ({ x, postOf }) => {
  await x.open(`/marenoduya`);
  await x.badge(postOf('marenoduya'), /Major/);
  await x.open();
  const sidebar = await x.openSidebar(postOf('marenoduya'));
  await expect(sidebar.text('third time')).toBeVisible();
  await expect(sidebar.frame.locator('mark').first()).toBeVisible();
  await expect(sidebar.text(/ left$/)).toBeVisible();
  await expect(sidebar.text('@marenoduya')).toBeVisible();
  await expect(sidebar.starts()).toHaveCount(3);
  await sidebar.button('Why').click();
  await expect(sidebar.text(/Major/)).toBeVisible();
});

test('closes with Esc, back to the badge', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.editor().focus();
  await x.page.keyboard.press('Escape');
  await expect.poll(() => Sidebar.isOpen(x.page)).toBe(false);
  expect(await x.focusedName()).toMatch(/^Minor/);
});

test('opens and answers by keyboard alone', async ({ x, postOf }) => {
  await x.open();
  await x.badge(postOf('lenabara'));
  await x.tabTo(/^Minor/);
  await x.page.keyboard.press('Enter');
  const sidebar = await x.sidebar();
  await expect(sidebar.starts()).toHaveCount(3);
  await sidebar.tabTo('[type=radio]');
  await x.page.keyboard.press('1');
  await expect(sidebar.editor()).not.toHaveValue('');
  await sidebar.tabTo('textarea');
  await x.page.keyboard.press('Control+Enter');
  await expect.poll(() => x.composed()).toContain('Lena');
});

test('opens from the toolbar’s command', async ({ x, worker, postOf }) => {
  await x.open();
  await x.badge(postOf('lenabara'));
  await x.page.bringToFront();
  await toggleSidebar(worker);
  await x.sidebar();
});

test('one click corrects what it took a post for', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.button('Not right?').click();
  await sidebar.frame.getByText('It is major').click();
  await x.badge(postOf('lenabara'), /Major/);
});

test('no reply needed, and back', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.button(/No reply needed/).click();
  await sidebar.frame.getByText('It is spam').click();
  await expect(sidebar.text('No reply needed')).toBeVisible();
  await sidebar.button('Undo').click();
  await x.badge(postOf('lenabara'), /Minor/);
});

test('a note is kept', async ({ x, postOf }) => {
  await x.open();
  let sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.button('Note').click();
  await sidebar.frame.getByRole('textbox', { name: /note/i }).fill('Flies every Monday');
  await sidebar.frame.getByRole('button', { name: 'Keep note' }).click();
  await expect(sidebar.text('Flies every Monday')).toBeVisible();
  await x.open();
  sidebar = await x.openSidebar(postOf('lenabara'));
  await expect(sidebar.text('Flies every Monday')).toBeVisible();
  await expect(sidebar.frame.locator('.note-time')).toHaveText(/^LK, \d\d:\d\d$/);
});

for (const width of [400, 360])
  test(`all that can be done stands in one row, ${width} px wide`, async ({
    x,
    postOf,
    worker,
  }) => {
    await writeSettings(worker, practiceSettings(Date.now(), { sidebarWidth: width }));
    await x.open();
    const sidebar = await x.openSidebar(postOf('marenoduya'));
    const tops = await sidebar.frame
      .locator('.quiet-actions > *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops).toHaveLength(5);
    expect(new Set(tops).size).toBe(1);
    const note = await sidebar
      .button(/^Note$/)
      .evaluate((one) => one.getBoundingClientRect().right);
    expect(note).toBeLessThanOrEqual(width);
  });

test('remembers its width', async ({ x, postOf, worker }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  const before = await sidebar.width();
  // It slides in, and its edge with it.
  const frame = await sidebar.frame.frameElement();
  await expect.poll(async () => (await frame.boundingBox())?.x).toBe(1280 - before);
  await x.page.mouse.move(1280 - before, 400);
  await x.page.mouse.down();
  await x.page.mouse.move(1280 - before - 80, 400, { steps: 4 });
  await x.page.mouse.up();
  await expect.poll(() => sidebar.width()).toBeGreaterThan(before + 40);
  const kept = async () => (await readSettings(worker))?.sidebarWidth ?? 0;
  await expect.poll(kept).toBeGreaterThan(before + 40);
});

test('snoozes a case, keeps its due time, and wakes it', async ({ x, popup, postOf }) => {
  await x.open();
  // The popup's tab came last; a menu in a tab behind it has no focus and closes.
  await x.page.bringToFront();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.button('Snooze').click();
  await sidebar.frame.getByText('For 1 hour').click();
  await expect(sidebar.text(/Snoozed until .*still due/)).toBeVisible();
  await popup.open();
  await expect(popup.page.getByText('Lena Abara')).toHaveCount(0);
  await sidebar.button('Undo').click();
  await expect(popup.page.getByText('Lena Abara')).toBeVisible();
});
