import { browser } from 'wxt/browser';
import { defaultPolicy, defaultSchedule } from '../deadlines/defaults.ts';
import {
  defaultLearning,
  defaultNotify,
  defaultSoonShare,
  type Settings,
} from '../words/settings.ts';
import { type Repair, type Replaced, repairSettings } from './repair-settings.ts';

const key = 'settings';
/** Where settings are kept that can no longer be read whole: nothing that a person typed is thrown away. */
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

/** What the person chose; what of it cannot be read is replaced (repair-settings.ts). */
export async function readSettings(): Promise<Settings> {
  return (await readBoth()).repair.settings;
}

/** What could not be read of stored settings, and these as they were stored. */
export interface Unread {
  readonly replaced: readonly Replaced[];
  readonly stored: unknown;
}

/** The latest last: what is set aside, and what is still in its place. */
export async function readUnread(): Promise<readonly Unread[]> {
  const { aside, unread } = await readBoth();
  return [...aside, ...unread];
}

interface Both {
  readonly repair: Repair;
  /** What is stored now, where it cannot be read whole. */
  readonly unread: readonly Unread[];
  readonly aside: readonly Unread[];
}

async function readBoth(): Promise<Both> {
  const found = await browser.storage.local.get([key, asideKey]);
  const [stored, aside] = [found[key], found[asideKey]];
  const repair =
    stored === undefined
      ? { settings: initialSettings(), replaced: [] }
      : repairSettings(stored, initialSettings());
  const unread = repair.replaced.length > 0 ? [{ replaced: repair.replaced, stored }] : [];
  return { repair, unread, aside: Array.isArray(aside) ? aside : [] };
}

let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes what is stored, one change after the other: of two that read at once, the second to write
 * would undo the first. The caller has parsed what it puts in.
 */
export function changeSettings(change: (stored: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    const { repair, unread, aside } = await readBoth();
    const changed = { [key]: change(repair.settings) };
    // In one write: what could not be read is never written over without its copy.
    const copy = unread.length > 0 ? { [asideKey]: [...aside, ...unread] } : {};
    await browser.storage.local.set({ ...changed, ...copy });
  });
}

/** The person has seen what was replaced: the repaired settings are kept, what was set aside goes. */
export function dropUnread(): Promise<void> {
  return inTurn(async () => {
    const { repair, unread } = await readBoth();
    if (unread.length > 0) await browser.storage.local.set({ [key]: repair.settings });
    await browser.storage.local.remove(asideKey);
  });
}

function inTurn(store: () => Promise<void>): Promise<void> {
  lastChange = lastChange.then(store, store);
  return lastChange;
}

/** Calls back after every change, from whichever page it came; gives the way to stop. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (key in changes || asideKey in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
