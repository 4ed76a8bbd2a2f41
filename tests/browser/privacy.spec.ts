import { everythingReadable } from './everything-readable.ts';
import { expect, test } from './fixtures.ts';

/** PROMISES 17: with the sidebar open, a script of the page finds nothing that Hearback knows. */
test('the page finds no customer data in DOM and shadow roots', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('marenoduya'));
  await sidebar.button('Note').click();
  await sidebar.frame.getByRole('textbox', { name: /note/i }).fill('secret-note-4711');
  await sidebar.frame.getByRole('textbox', { name: /note/i }).press('Control+Enter');
  await expect(sidebar.text('secret-note-4711')).toBeVisible();
  await sidebar.editor().fill('secret-draft-4712');
  const seen = await everythingReadable(x.page);
  expect(seen).not.toMatch(/secret-note-4711|secret-draft-4712|first seen|complaints? in 30 days/);
});
