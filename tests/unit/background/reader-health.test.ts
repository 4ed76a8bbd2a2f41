import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepHealth, keepRoom, siteHealth } from '../../../entrypoints/background/reader-health.ts';

beforeEach(() => fakeBrowser.reset());

const openOnX = (...ids: number[]) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(ids.map((id) => ({ id })) as never);

it('a tab that finds nothing outranks those that read', async () => {
  openOnX(1, 2);
  await keepHealth(1, 'x', 'reading', 0);
  await keepHealth(2, 'x', 'found-none', 0);
  expect(await siteHealth()).toMatchObject([{ site: 'x', health: 'found-none' }]);
});

it('a tab that went on to another site says nothing of this one', async () => {
  await keepHealth(1, 'x', 'reading', 0);
  await keepHealth(2, 'x', 'found-none', 0);
  openOnX(1);
  expect(await siteHealth()).toMatchObject([{ site: 'x', health: 'reading' }]);
});

it('a tab that has just come from another site says nothing yet', async () => {
  await keepHealth(1, 'facebook', 'found-none', 3);
  openOnX(1);
  expect(await siteHealth()).toEqual([]);
});

it('what all tabs of a site left out is counted together', async () => {
  openOnX(1, 2, 3);
  await keepHealth(1, 'x', 'reading', 2);
  await keepHealth(2, 'x', 'found-none', 0);
  await keepHealth(3, 'x', 'elsewhere', 1);
  expect(await siteHealth()).toMatchObject([{ health: 'found-none', leftOut: 3 }]);
  await keepHealth(1, 'x', 'reading', 0);
  expect(await siteHealth()).toMatchObject([{ health: 'found-none', leftOut: 1 }]);
});

it('a full disk is said whatever is open, until there is room', async () => {
  openOnX();
  await keepRoom('x', false);
  expect(await siteHealth()).toMatchObject([{ site: 'x', health: 'no-room' }]);
  await keepRoom('x', true);
  expect(await siteHealth()).toEqual([]);
});
