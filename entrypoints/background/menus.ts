import { browser } from 'wxt/browser';
import { sendToTab } from '../../utils/messaging/send.ts';
import { sites } from '../../utils/sites/index.ts';

/** The menus outlive the worker: created once, at installation and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'track',
    title: 'Track as a complaint',
    contexts: ['selection'],
    documentUrlPatterns: sites.flatMap((site) => [...site.matches]),
  });
  browser.contextMenus.create({ id: 'sidebar', title: 'Open the sidebar', contexts: ['action'] });
}

export function onMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const name = info.menuItemId === 'track' ? 'tab/track' : 'tab/toggle-sidebar';
    void sendToTab(tab.id, name, {});
  });
}
