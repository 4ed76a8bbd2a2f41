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
