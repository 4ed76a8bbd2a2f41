import { earliest } from '../../utils/deadlines/next-turn.ts';
import { dayStarts } from '../../utils/deadlines/opening.ts';
import { sendToTab } from '../../utils/messaging/send.ts';
import { setAlarm } from '../../utils/platform/alarm.ts';
import { readSettings } from '../../utils/platform/settings.ts';
import { tabsOn } from '../../utils/platform/tabs.ts';
import { drawToolbar } from '../../utils/platform/toolbar.ts';
import { sites } from '../../utils/sites/index.ts';
import { badgesOfCases } from '../../utils/store/badges.ts';
import { database, never } from '../../utils/store/database.ts';
import { readDayView } from '../../utils/store/views.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { announceDue } from './announce.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { siteHealth } from './reader-health.ts';
import { readingRules } from './reading-rules.ts';
import { toolbarState } from './toolbar-state.ts';
import { tidyTray } from './tray.ts';

const patterns = sites.flatMap((site) => site.matches);

/** After any change of cases: every tab, every open page, the alarm and the toolbar agree again. */
export const refresh = oneAtATime(async (caseIds) => {
  if (caseIds.length > 0) await drawEverywhere(caseIds);
  await bringInLine();
});

/**
 * Brings alarm, notifications and toolbar in line with what is stored. Every start of the worker
 * does it, since disabling and enabling fires no event and alarms can be lost.
 */
export const reconcile = (): Promise<void> => refresh([]);

/** Time has passed, and perhaps more of it than anyone noticed: open pages turn, and all is in line. */
export async function keepTime(): Promise<void> {
  for (const tabId of await tabsOn(patterns)) void sendToTab(tabId, 'cases/changed', {});
  await reconcile();
}

/** After a change of settings: every page reads accordingly, or those of the one site that it concerns. */
export async function spreadRules(only?: SiteId): Promise<void> {
  const settings = await readSettings();
  for (const site of sites.filter(({ id }) => only === undefined || id === only)) {
    const rules = readingRules(settings, site.id);
    for (const tabId of await tabsOn(site.matches)) void sendToTab(tabId, 'tab/rules', rules);
  }
  await reconcile();
}

/** After something was learnt by which posts that were passed over, and so on no list, may be complaints. */
export async function readAgain(): Promise<void> {
  for (const tabId of await tabsOn(patterns)) void sendToTab(tabId, 'tab/read-again', {});
}

/** After everything was erased: open pages forget what they have shown, and do not send it again. */
export async function spreadErased(): Promise<void> {
  for (const tabId of await tabsOn(patterns)) {
    void sendToTab(tabId, 'tab/erased', {});
    void sendToTab(tabId, 'cases/changed', {});
  }
  await reconcile();
}

async function bringInLine(): Promise<void> {
  const announced = await announceDue();
  if (announced.length > 0) await drawEverywhere(announced);
  const settings = await readSettings();
  const now = Date.now();
  const day = await readDayView(database, now, settings.schedule.timeZone);
  await drawToolbar(toolbarState(settings, day, await siteHealth()));
  await tidyTray(day);
  // A stage turns the toolbar also where nobody is told of it.
  const next = await database.cases.orderBy('nextEventAt').first();
  const nextEventAt = next && next.nextEventAt !== never ? next.nextEventAt : null;
  const digestAt =
    settings.notify.digest && day.unanswered > 0 ? dayStarts(settings.schedule, now).next : null;
  await setAlarm(earliest([nextEventAt, day.turnsAt, digestAt]), now);
}

/** Waits for no tab: one that the browser has frozen answers when it is looked at again, or never. */
async function drawEverywhere(caseIds: readonly string[]): Promise<void> {
  const badges = await badgesOfCases(database, caseIds);
  for (const tabId of await tabsOn(patterns)) {
    void sendToTab(tabId, 'tab/badges', { badges });
    void sendToTab(tabId, 'cases/changed', {});
  }
}
