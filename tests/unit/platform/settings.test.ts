import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../utils/platform/settings.ts';
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
