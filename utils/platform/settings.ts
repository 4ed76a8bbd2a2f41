import { browser } from 'wxt/browser';
import { defaultPolicy, defaultSchedule } from '../deadlines/defaults.ts';
import { settingsSchema } from '../messaging/settings-schema.ts';
import {
  defaultLearning,
  defaultNotify,
  defaultSoonShare,
  type Settings,
} from '../words/settings.ts';

const key = 'settings';
/** Where settings go that can no longer be read: nothing that a person typed is thrown away. */
const asideKey = 'settings-unreadable';

/** Before the first run: nothing is read. */
function initialSettings(): Settings {
  return {
    consentAt: null,
    brands: [],
    schedule: defaultSchedule(Intl.DateTimeFormat().resolvedOptions().timeZone),
    otherSchedules: [],
    policy: defaultPolicy,
    soonShare: defaultSoonShare,
    initials: '',
    pausedSites: [],
    sidebarWidth: 400,
    notify: defaultNotify,
    learning: defaultLearning,
  };
}

/** What the person chose; settings that do not fit the schema are set aside, and nothing is read until set up again. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return initialSettings();
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data as Settings;
  await browser.storage.local.set({ [asideKey]: stored });
  return initialSettings();
}

let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes what is stored, one change after the other: of two that read at once, the second to write
 * would undo the first. The caller has parsed what it puts in.
 */
export function changeSettings(change: (stored: Settings) => Settings): Promise<void> {
  const store = async () => {
    await browser.storage.local.set({ [key]: change(await readSettings()) });
  };
  lastChange = lastChange.then(store, store);
  return lastChange;
}

/** Calls back after every change, from whichever page it came; gives the way to stop. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
