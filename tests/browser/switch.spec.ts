import { expect, test } from './fixtures.ts';

test('another badge shows its case in the open sidebar', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await expect(sidebar.text('@lenabara')).toBeVisible();
  await (await x.badge(postOf('marenoduya'))).click();
  await expect(sidebar.text('@marenoduya')).toBeVisible();
});

test('the sidebar leads to the settings', async ({ x, postOf, context }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  const firstRun = context.pages().find((page) => page.url().includes('options.html'));
  await firstRun?.close();
  const opened = context.waitForEvent('page');
  await sidebar.button('More').click();
  await sidebar.frame.getByRole('menuitem', { name: 'Settings' }).click();
  await expect(await opened).toHaveURL(/options\.html/);
});
