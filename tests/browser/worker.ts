import type { BrowserContext, Page, Worker } from 'playwright';
import type { Settings } from '../../utils/words/settings.ts';

/** The extension's service worker, once it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Ends the worker as the browser does when it needs the memory; `page` is a page of the extension. */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** What the toolbar's icon carries. */
export function toolbarBadge(worker: Worker): Promise<{ text: string; title: string }> {
  return worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** Stores settings as the first run leaves them. */
export async function writeSettings(worker: Worker, settings: Settings): Promise<void> {
  await worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
}

/** Undefined until something was chosen. */
export async function readSettings(worker: Worker): Promise<Settings | undefined> {
  const { settings } = await worker.evaluate(() => chrome.storage.local.get('settings'));
  return settings as Settings | undefined;
}

/** What the toolbar and the keyboard command ask of the tab in front. */
export async function toggleSidebar(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('There is no tab in front.');
    await chrome.tabs.sendMessage(tab.id, { name: 'tab/toggle-sidebar', message: {} });
  });
}

/** Reloads the extension under its open tabs, as an update does; gives its new worker. */
export async function reloadExtension(context: BrowserContext): Promise<Worker> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Outside of developer mode an unpacked extension that reloads itself stays away.
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})',
  );
  await page.close();
  const worker = await workerOf(context);
  const [restarted] = await Promise.all([
    context.waitForEvent('serviceworker'),
    // Until then it may still be taken for the one that runs.
    worker.waitForEvent('close'),
    // The answer never comes: the worker that would give it is gone.
    worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined),
  ]);
  return restarted;
}
