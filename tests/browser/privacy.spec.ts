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
  const seen = await x.page.evaluate(everything);
  expect(seen).not.toMatch(/secret-note-4711|secret-draft-4712|first seen|complaints? in 30 days/);
  const frames = await x.page.evaluate(() => {
    try {
      return Array.from(
        { length: window.frames.length },
        (_, at) => window.frames[at]?.document.body.textContent,
      );
    } catch (error) {
      return String(error);
    }
  });
  expect(String(frames)).toMatch(/SecurityError|^$/);
});

/** Runs in the page: all text and attributes, through every shadow root that lets it in. */
function everything(): string {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot | Element) => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) parts.push(`${name}=${value}`);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return [
    ...parts,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
  ].join('\n');
}
