import { everythingReadable } from './everything-readable.ts';
import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { inContentScript } from './isolated-world.ts';
import { rowsOf } from './stored.ts';
import { reloadExtension } from './worker.ts';

const REFUND = 'Still no e-mail about the seat refund';

/** PROMISES 17, on Facebook: with the sidebar open, a script of the page finds nothing that Hearback knows. */
test('Facebook finds no customer data in DOM and shadow roots', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Storm Brede')));
  await facebook.commentSays('And now the hotel knows nothing', /./);
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
  const sidebar = await facebook.openSidebarOn(REFUND);
  await expect(sidebar.text(/2nd complaint in 30 days/)).toBeVisible();
  await sidebar.button('Note').click();
  const note = sidebar.frame.getByRole('textbox', { name: /note/i });
  await note.fill('secret-note-4711');
  await note.press('Control+Enter');
  await expect(sidebar.text('secret-note-4711')).toBeVisible();
  await sidebar.editor().fill('secret-draft-4712');
  const readable = await everythingReadable(facebook.page);
  expect(readable).toContain(REFUND);
  expect(readable).not.toMatch(/secret-note-4711|secret-draft-4712|complaints? in 30 days/);
  expect(readable).not.toContain('knows nothing of a voucher');
});

/** PROMISES 18, small, on Facebook. */
test('an orphaned script on Facebook stops, says reload and throws nothing', async ({
  facebook,
  context,
  now,
}) => {
  const errors: string[] = [];
  facebook.page.on('pageerror', (error) => errors.push(error.message));
  facebook.page.on('console', (message) => {
    if (/context invalidated/i.test(message.text())) errors.push(message.text());
  });
  const timetable = postSaying(now, 'Our winter timetable');
  for (let reload = 0; reload < 2; reload += 1) {
    await facebook.open();
    await facebook.commentSays(REFUND, /./);
    await expect(facebook.comment(REFUND).locator('[data-hearback]')).toHaveCount(1);
    await reloadExtension(context);
    await facebook.receiveComment(timetable.id, { author: 'rolfstein', text: 'And now?' });
    await expect
      .poll(() => facebook.accessibleText())
      .toMatch(/Reload this page when your draft is safe/);
    await expect(facebook.badges()).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('pages of every Facebook may ask for their reading rules, and for nothing of the person’s', async ({
  facebook,
}) => {
  const ask = (name: string, message: object) =>
    inContentScript(
      facebook.page,
      `chrome.runtime.sendMessage(${JSON.stringify({ name, message })})`,
    );
  for (const host of ['www.facebook.com', 'm.facebook.com', 'web.facebook.com']) {
    await facebook.open('/', host);
    expect(await ask('page/hello', { site: 'facebook' }), host).toMatchObject({ ok: true });
    const asked = await ask('case/dismiss', { caseId: 'facebook:1', reason: 'spam' });
    expect(asked, host).toMatchObject({ ok: false, failure: 'not-allowed' });
  }
});

/** PROMISES 15, on Facebook: what a script of the page sends by itself changes nothing. */
test('forged messages and keys of Facebook change nothing', async ({ facebook, now, worker }) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(REFUND);
  await facebook.replyTo(REFUND);
  await facebook.page.keyboard.type('half a sentence');
  await sidebar.editor().fill('A draft of mine');
  const before = await rowsOf(worker, 'cases');
  await facebook.page.evaluate(forge);
  const text = 'You lost my bag on the way to Porto!';
  const { id } = postSaying(now, 'Our winter timetable');
  await facebook.receiveComment(id, { author: 'rolfstein', text });
  await facebook.commentSays(text, /./);
  await expect(sidebar.editor()).toHaveValue('A draft of mine');
  const known = new Set(before.map((each) => each.id));
  expect((await rowsOf(worker, 'cases')).filter((each) => known.has(each.id))).toEqual(before);
});

/** Runs in the page: what a script there could try. */
function forge(): void {
  const message = { postId: 'facebook:1', caseId: 'facebook:1', text: 'forged', brands: [] };
  for (const name of ['tab/insert', 'tab/rules', 'case/answered', 'sidebar/close', 'sidebar/show'])
    for (const target of [window, ...Array.from(window.frames as unknown as Window[])])
      target.postMessage({ name, message, type: name }, '*');
  // The composer sends at this, and no person has pressed it.
  const { activeElement } = document;
  const editor = document.querySelector('[role=article] ~ div [data-lexical-editor]');
  for (const target of [activeElement, editor])
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}
