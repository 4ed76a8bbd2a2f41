import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  dropUnread,
  readSettings,
  readUnread,
} from '../../../utils/platform/settings.ts';
import { settings } from '../cases/world.ts';

beforeEach(() => fakeBrowser.reset());

it('loses none of the changes that are made at once', async () => {
  await Promise.all([
    changeSettings(() => settings),
    changeSettings((now) => ({ ...now, sidebarWidth: 480 })),
    changeSettings((now) => ({ ...now, pausedSites: ['x'] })),
    changeSettings((now) => ({ ...now, initials: 'AB' })),
  ]);
  expect(await readSettings()).toEqual({
    ...settings,
    sidebarWidth: 480,
    pausedSites: ['x'],
    initials: 'AB',
  });
});

it('goes on after a change that failed', async () => {
  const broken = changeSettings(() => {
    throw new Error('no room');
  });
  const next = changeSettings(() => settings);
  await expect(broken).rejects.toThrow('no room');
  await next;
  expect(await readSettings()).toEqual(settings);
});

const stored = { ...settings, schedule: { ...settings.schedule, timeZone: 'Mars/Olympus' } };
const copies = () => fakeBrowser.storage.local.get('settings-unreadable');

it('reads what it can and writes nothing over the rest', async () => {
  await fakeBrowser.storage.local.set({ settings: stored });
  expect(await readSettings()).toMatchObject({ consentAt: 1, brands: settings.brands });
  expect(await readUnread()).toEqual([{ replaced: ['timeZone'], stored }]);
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: stored });
});

it('sets the original aside with the first change, once, until it is dismissed', async () => {
  await fakeBrowser.storage.local.set({ settings: stored });
  await changeSettings((now) => ({ ...now, sidebarWidth: 480 }));
  await changeSettings((now) => ({ ...now, sidebarWidth: 500 }));
  expect(await readSettings()).toMatchObject({ sidebarWidth: 500, brands: settings.brands });
  expect(await readUnread()).toEqual([{ replaced: ['timeZone'], stored }]);
  await dropUnread();
  expect(await readUnread()).toEqual([]);
  expect(await copies()).toEqual({});
  expect(await readSettings()).toMatchObject({ sidebarWidth: 500 });
});

it('is dismissed before any change, too, and keeps a second original beside the first', async () => {
  await fakeBrowser.storage.local.set({ settings: stored });
  await changeSettings((now) => now);
  const second = { ...settings, initials: 5 };
  await fakeBrowser.storage.local.set({ settings: second });
  await changeSettings((now) => now);
  expect((await readUnread()).map((one) => one.stored)).toEqual([stored, second]);
  await fakeBrowser.storage.local.set({ settings: second });
  await dropUnread();
  expect(await readUnread()).toEqual([]);
  expect(await readSettings()).toEqual({ ...settings, initials: '' });
});

it('changes nothing where the original cannot be kept', async () => {
  await fakeBrowser.storage.local.set({ settings: stored });
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(changeSettings((now) => ({ ...now, sidebarWidth: 480 }))).rejects.toThrow('full');
  full.mockRestore();
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: stored });
});
