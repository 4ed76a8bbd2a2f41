import { browser } from 'wxt/browser';

/** The ids of open tabs on these addresses; host permissions suffice to see them. */
export async function tabsOn(matches: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** Shows the address: in the tab that has it open, else in a new one. */
export async function showAddress(url: string): Promise<void> {
  const alike = await browser.tabs.query({ url: `${url}*` });
  const open = alike.find((tab) => isAt(tab.url, url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** The address itself or what is below it, a photo say; not one that only begins with the same digits. */
function isAt(open: string | undefined, url: string): boolean {
  return open?.startsWith(url) === true && /^(?:$|[/?&#])/.test(open.slice(url.length));
}

/** The tab in front in the last used window. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Calls back when a window of the browser comes to the front: the person looks at it. */
export function onLooked(looked: () => void): void {
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId !== browser.windows.WINDOW_ID_NONE) looked();
  });
}
