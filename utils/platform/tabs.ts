import { browser } from 'wxt/browser';

/** The ids of open tabs on these addresses; host permissions suffice to see them. */
export async function tabsOn(matches: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** Shows the address: in the tab that has it open, else in a new one. */
export async function showAddress(url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** The tab in front in the last used window. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
