import { expect, test } from './fixtures.ts';

const reply =
  'Lena, sorry about that 🙏\n\nWhich phone do you use?\nWe look into it 👩‍🔧 today. ^LK';

test('puts the exact text into X’s own composer', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.editor().fill(reply);
  await sidebar.button(/^Insert/).click();
  await expect.poll(() => x.composed()).toBe(reply);
  await expect(sidebar.text('Read it once, then press Reply there')).toBeVisible();
});

test('takes it out again in one step', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await sidebar.editor().fill(reply);
  await sidebar.button(/^Insert/).click();
  await expect.poll(() => x.composed()).toBe(reply);
  await (await x.composer()).focus();
  await x.page.keyboard.press('Control+z');
  await expect.poll(() => x.composed()).toBe('');
});

test('keeps what was typed before', async ({ x, postOf }) => {
  const id = postOf('lenabara');
  await x.open(`/lenabara/status/${id}`);
  const sidebar = await x.openSidebar(id);
  await (await x.composer()).click();
  await x.page.keyboard.type('Hello Lena, ');
  await sidebar.editor().fill('we are on it.');
  await sidebar.button(/^Insert/).click();
  await expect.poll(() => x.composed()).toMatch(/^Hello Lena,\s+we are on it\.$/);
});

test.describe('signed in as oneself', () => {
  test.use({ practice: { signedInAs: 'lindakerr' } });
  test('says so by name before it inserts', async ({ x, postOf }) => {
    await x.open();
    const sidebar = await x.openSidebar(postOf('lenabara'));
    await sidebar.editor().fill(reply);
    await expect(sidebar.text(/@lindakerr/)).toBeVisible();
    await sidebar.button(/^Insert/).click();
    expect(await x.composed()).toBe('');
  });
});

test('copies the text where the composer is not found', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await x.page.addStyleTag({ content: '[data-testid=reply] { display: none !important }' });
  await x.page.evaluate(() => {
    const drop = () => {
      for (const each of document.querySelectorAll('[data-testid=reply]'))
        each.removeAttribute('data-testid');
    };
    drop();
    new MutationObserver(drop).observe(document, { childList: true, subtree: true });
  });
  await sidebar.editor().fill(reply);
  await sidebar.button(/^Insert/).click();
  await expect(sidebar.text(/composer was not found/)).toBeVisible();
  await (await x.composer()).click();
  await x.page.keyboard.press('Control+v');
  await expect.poll(() => x.composed()).toBe(reply);
});
