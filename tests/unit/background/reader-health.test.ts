import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepHealth,
  keepHindrance,
  siteHealth,
} from '../../../entrypoints/background/reader-health.ts';
import { sites } from '../../../utils/sites/index.ts';
import type { SiteId } from '../../../utils/words/post.ts';

beforeEach(() => fakeBrowser.reset());

/** Ids of the open tabs, by the site that they show. */
function open(tabs: Partial<Record<SiteId, readonly number[]>>) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) => {
    const site = sites.find(({ matches }) => url?.includes(matches[0] ?? ''));
    return (site ? (tabs[site.id] ?? []) : []).map((id) => ({ id })) as never;
  });
}

it('a tab that finds nothing outranks those that read', async () => {
  open({ x: [1, 2] });
  await keepHealth(1, 'x', 'reading', 0);
  await keepHealth(2, 'x', 'found-none', 0);
  expect(await siteHealth()).toMatchObject([{ site: 'x', health: 'found-none' }]);
});

it('each site has a line of its own', async () => {
  open({ x: [1], facebook: [2, 3] });
  await keepHealth(1, 'x', 'reading', 0);
  await keepHealth(2, 'facebook', 'reading', 2);
  await keepHealth(3, 'facebook', 'found-none', 0);
  expect(await siteHealth()).toMatchObject([
    { site: 'x', health: 'reading', leftOut: 0 },
    { site: 'facebook', health: 'found-none', leftOut: 2 },
  ]);
});

it('a tab that went on to another site says nothing of this one', async () => {
  await keepHealth(1, 'x', 'reading', 0);
  await keepHealth(2, 'x', 'found-none', 0);
  open({ x: [1], facebook: [2] });
  expect(await siteHealth()).toMatchObject([{ site: 'x', health: 'reading' }]);
});

it('a tab that came over from another site speaks of its new one', async () => {
  open({ facebook: [1] });
  await keepHealth(1, 'x', 'found-none', 0);
  await keepHealth(1, 'facebook', 'found-none', 0);
  expect(await siteHealth()).toMatchObject([{ site: 'facebook', health: 'found-none' }]);
});

it('what all tabs of a site left out is counted together', async () => {
  open({ x: [1, 2, 3] });
  await keepHealth(1, 'x', 'reading', 2);
  await keepHealth(2, 'x', 'found-none', 0);
  await keepHealth(3, 'x', 'elsewhere', 1);
  expect(await siteHealth()).toMatchObject([{ health: 'found-none', leftOut: 3 }]);
  await keepHealth(1, 'x', 'reading', 0);
  expect(await siteHealth()).toMatchObject([{ health: 'found-none', leftOut: 1 }]);
});

it('a full disk is said whatever is open, until there is room', async () => {
  open({});
  await keepHindrance('x', 'no-room');
  expect(await siteHealth()).toMatchObject([{ site: 'x', health: 'no-room' }]);
  await keepHindrance('x', null);
  expect(await siteHealth()).toEqual([]);
});
