import { fromExtension, fromPage } from '../../utils/messaging/schemas.ts';
import { expect, test } from './fixtures.ts';
import { inContentScript } from './isolated-world.ts';
import { practiceSettings } from './settings.ts';

/** PROMISES 14: every message from every kind of sender that the browser lets speak. */
const privileged = Object.keys(fromExtension);
const ofPages = Object.keys(fromPage);

function say(name: string, message: unknown = {}): string {
  return `chrome.runtime.sendMessage(${JSON.stringify({ name, message })})`;
}

test('a content script gets nothing privileged', async ({ x }) => {
  await x.open();
  for (const name of privileged) {
    const answer = await inContentScript(x.page, say(name, { caseId: 'x:1', id: 'x:1' }));
    expect(answer, name).toMatchObject({ ok: false, failure: 'not-allowed' });
  }
});

test('an extension page does not pass for a content script', async ({ popup }) => {
  await popup.open();
  for (const name of ofPages) {
    const answer = await popup.page.evaluate(say(name));
    expect(answer, name).toMatchObject({ ok: false, failure: 'not-allowed' });
  }
});

test('the sidebar’s frame may not change settings', async ({ x, postOf, now }) => {
  await x.open();
  const { frame } = await x.openSidebar(postOf('lenabara'));
  for (const [name, message] of [
    ['settings/write', { settings: practiceSettings(now) }],
    ['settings/pause', { site: 'x', paused: true }],
  ] as const) {
    expect(await frame.evaluate(say(name, message)), name).toMatchObject({
      failure: 'not-allowed',
    });
  }
});

test('a content script cannot tell a sidebar what to show', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await expect(sidebar.text('@lenabara')).toBeVisible();
  const target = { tabId: 0, caseId: null, site: 'x', theme: 'dark', rtl: true, signedInAs: 'x' };
  await inContentScript(x.page, `${say('sidebar/show', target)}.catch(() => undefined)`);
  await expect(sidebar.text('@lenabara')).toBeVisible();
  expect(await sidebar.frame.evaluate(() => document.documentElement.dir)).not.toBe('rtl');
});

test('a malformed or unknown message is refused and the worker lives', async ({ x, popup }) => {
  await x.open();
  await popup.open();
  for (const odd of [
    null,
    1,
    'page/hello',
    [],
    { name: 'page/hello' },
    { name: 'toString', message: {} },
    { name: '__proto__', message: {} },
  ]) {
    const answer = await inContentScript(
      x.page,
      `chrome.runtime.sendMessage(${JSON.stringify(odd)})`,
    );
    expect(answer).toMatchObject({ ok: false });
  }
  for (const name of ofPages) {
    if (name === 'page/sidebar-closed') continue;
    const answer = await inContentScript(
      x.page,
      say(name, { site: 'nowhere', posts: 3, width: 'wide' }),
    );
    expect(answer, name).toMatchObject({ ok: false, failure: 'bad-message' });
  }
  expect(await popup.page.evaluate(say('reader/health'))).toMatchObject({ ok: true });
});

test('the page itself cannot speak to the extension', async ({ x, id }) => {
  await x.open();
  const reachable = await x.page.evaluate(
    (extension) =>
      typeof chrome !== 'undefined' && chrome.runtime?.sendMessage !== undefined && extension,
    id,
  );
  expect(reachable).toBe(false);
});
