import { expect, test } from './fixtures.ts';

test('a reply that only held: they wait for an update, until it is taken back', async ({
  x,
  postOf,
}) => {
  const maren = postOf('marenoduya');
  await x.open();
  const sidebar = await x.openSidebar(maren);
  await sidebar.button('Answered').click();
  await sidebar.text('Marked as answered.').waitFor();
  await sidebar.button('They wait for an update').click();
  await sidebar.text(/^Waiting for your update, by /).waitFor();
  await x.badge(maren, /Your update due in/);
  await sidebar.button('They have their answer').click();
  await sidebar.text('Marked as answered.').waitFor();
  await sidebar.button('Undo').click();
  await sidebar.text('Open · first reply').waitFor();
});

test('a case is handed over by keyboard, and comes back', async ({ x, postOf }) => {
  const maren = postOf('marenoduya');
  await x.open();
  const sidebar = await x.openSidebar(maren);
  await sidebar.button('Hand over').press('Enter');
  const to = sidebar.frame.getByLabel('Hand over to');
  await expect(to).toBeFocused();
  await to.press('Enter');
  await expect(to).toHaveAccessibleDescription('Say who answers.');
  await to.fill('Anna');
  await to.press('Escape');
  await expect(sidebar.button('Hand over')).toBeFocused();
  await sidebar.button('Hand over').press('Enter');
  await expect(to).toHaveValue('Anna');
  await to.press('Enter');
  await sidebar.text(/Handed over to Anna\./).waitFor();
  await expect(sidebar.button('Undo')).toBeFocused();
  await x.badge(maren, /Handed over/);
  await sidebar.button('Undo').click();
  await sidebar.text('Open · first reply').waitFor();
});

test('a snooze moves the due time only with a reason; the move is taken back alone, or both are undone', async ({
  x,
  postOf,
}) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('marenoduya'));
  const before = await sidebar.frame.locator('.bar-labels').textContent();
  await sidebar.button('Snooze').click();
  await sidebar.frame.getByRole('menuitem', { name: /another time/ }).click();
  await sidebar.frame.getByLabel('Move the due time there, too').check();
  const snooze = sidebar.frame.locator('.snooze-form').getByRole('button', { name: 'Snooze' });
  await snooze.press('Enter');
  await expect(sidebar.frame.getByLabel('Because')).toBeFocused();
  await sidebar.frame.getByLabel('Because').fill('the airport answers tomorrow');
  await snooze.click();
  await sidebar
    .text(/the airport answers tomorrow/)
    .first()
    .waitFor();
  const labels = sidebar.frame.locator('.bar-labels');
  await expect(labels).not.toHaveText(before ?? '');
  await sidebar.button('Take back the moved due time').press('Enter');
  await expect(labels).toHaveText(before ?? '');
  await sidebar.text(/Snoozed until .*still due/).waitFor();
  await expect(sidebar.button('Undo: it stays moved')).toBeFocused();
  await sidebar.button('Undo: it stays moved').press('Enter');
  await expect(labels).not.toHaveText(before ?? '');
  await sidebar.frame.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(labels).toHaveText(before ?? '');
});
