import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '../../utils/messaging/receive.ts';
import { sendToTab } from '../../utils/messaging/send.ts';
import { onAlarm } from '../../utils/platform/alarm.ts';
import { activeTab, onLooked } from '../../utils/platform/tabs.ts';
import { siteOf } from '../../utils/sites/index.ts';
import { database } from '../../utils/store/database.ts';
import { purge } from '../../utils/store/purge.ts';
import { extensionHandlers } from './extension-handlers.ts';
import { toFailure } from './failure.ts';
import { createMenus, onMenu } from './menus.ts';
import { actOnNotices } from './notice-acts.ts';
import { pageHandlers } from './page-handlers.ts';
import { forgetHealth } from './reader-health.ts';
import { keepTime, reconcile } from './refresh.ts';
import { finishRelearning } from './relearn.ts';
import { forgetTarget } from './sidebars.ts';
import { teachHandlers } from './teach-handlers.ts';

/** Every listener is registered synchronously: an event that wakes the worker finds it. */
export default defineBackground(() => {
  const siteAt = (url: URL) => siteOf(url)?.id;
  receive({ ...pageHandlers, ...extensionHandlers, ...teachHandlers }, siteAt, toFailure);
  onAlarm(() => void keepTime());
  // After sleep, a clock that was set, or a time switched off, the first look finds all in line.
  onLooked(() => void keepTime());
  // Without this a browser that starts would not start the worker.
  browser.runtime.onStartup.addListener(() => void keepTime());
  actOnNotices();
  onMenu();
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-sidebar') void toggleSidebar();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTarget(tabId);
    void forgetHealth(tabId).then(reconcile);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  void start();
});

/** Posts are kept for half a year. */
const retention = 180 * 86_400_000;

async function start(): Promise<void> {
  await reconcile();
  await finishRelearning();
  await purge(database, Date.now() - retention);
}

async function toggleSidebar(): Promise<void> {
  const tabId = await activeTab();
  if (tabId !== undefined) await sendToTab(tabId, 'tab/toggle-sidebar', {});
}
