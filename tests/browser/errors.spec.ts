import { expect, test } from './fixtures.ts';
import { toggleSidebar } from './worker.ts';

test.describe('before the first run', () => {
  test.use({ settings: null });
  test('the sidebar says that nothing is read, and leads on', async ({ x, context, worker }) => {
    const options = () => context.pages().filter((page) => page.url().includes('options.html'));
    // The first run opens them by itself, perhaps in the one tab that there is.
    await expect.poll(() => options().length).toBeGreaterThan(0);
    await x.open();
    for (const page of options()) await page.close();
    await x.page.bringToFront();
    await toggleSidebar(worker);
    const sidebar = await x.sidebar();
    await expect(sidebar.text('Hearback is not reading yet')).toBeVisible();
    await sidebar.button('Set up').click();
    await expect.poll(() => options().length).toBe(1);
  });
});

test('a full disk: a clear sentence, what was kept stays', async ({ x, postOf, worker }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.button('Note').click();
  const note = sidebar.frame.getByRole('textbox', { name: /note/i });
  await note.fill('Flies every Monday');
  await worker.evaluate(fillDisk);
  await note.press('Control+Enter');
  await expect(sidebar.text(/no room left/)).toBeVisible();
  await expect(note).toHaveValue('Flies every Monday');
});

/** Runs in the worker. A real quota cannot be lowered where storage is unlimited. */
function fillDisk(): void {
  const full = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
}
