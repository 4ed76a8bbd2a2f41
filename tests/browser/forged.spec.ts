import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { readSettings } from './worker.ts';

/** PROMISES 15: 500 forged postMessages and DOM events change nothing, and the script lives. */
test('forged messages and events of the page change nothing', async ({ x, worker, postOf }) => {
  await x.open();
  await x.badge(postOf('marenoduya'), /Major/);
  const before = await state();
  const sidebar = await x.openSidebar(postOf('marenoduya'));
  await sidebar.editor().fill('A draft of mine');
  await x.page.evaluate(forge, postOf('marenoduya'));
  expect(await state()).toEqual(before);
  await expect(sidebar.editor()).toHaveValue('A draft of mine');
  const id = await x.receive('tflint_', '@northwindair my suitcase arrived broken');
  await x.badge(id);

  async function state() {
    const cases = await rowsOf(worker, 'cases');
    const settings = await readSettings(worker);
    return {
      settings,
      cases: cases.map(({ id: each, state: now, mark }) => ({ each, now, mark })),
    };
  }
});

/** Runs in the page: what a script there could try, 500 times. */
function forge(post: string): void {
  const names = [
    'tab/insert',
    'tab/rules',
    'case/answered',
    'settings/write',
    'sidebar/close',
    'sidebar/show',
  ];
  for (let turn = 0; turn < 250; turn += 1) {
    const name = names[turn % names.length];
    const message = {
      postId: `x:${post}`,
      caseId: `x:${post}`,
      text: 'forged',
      reading: false,
      brands: [],
    };
    window.postMessage({ name, message, type: name, source: 'hearback' }, '*');
    for (const frame of Array.from(window.frames as unknown as Window[]))
      frame.postMessage({ name, message }, '*');
    const type =
      ['wxt:content-script-started', 'wxt:locationchange', 'hearback', 'click'][turn % 4] ??
      'click';
    const detail = { contentScriptName: 'x', messageId: String(turn), noScriptStarted: true };
    document.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    window.postMessage({ type, ...detail }, '*');
  }
}
