import { describe, expect, it } from 'vitest';
import { siteOf, sites } from '../../../utils/sites/index.ts';
import config from '../../../wxt.config.ts';

describe('the registry of sites', () => {
  it('holds each site once', () => {
    const ids = sites.map((site) => site.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks the browser for exactly the hosts of its sites', () => {
    expect(hostPermissions()).toEqual(sites.flatMap((site) => site.matches));
  });

  it.each(sites)('$id: has whole origins over https', ({ matches }) => {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });

  it.each(sites)('$id: is found by its own addresses and no others', (site) => {
    for (const pattern of site.matches) {
      expect(siteOf(new URL(pattern.replace('*', 'some/page?q=1')))).toBe(site);
      expect(siteOf(new URL(pattern.replace('https:', 'http:')))).toBeUndefined();
      expect(siteOf(new URL(pattern.replace('/*', '.example/')))).toBeUndefined();
    }
  });
});

function hostPermissions(): unknown {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  return (
    manifest({ browser: 'chrome', manifestVersion: 3, mode: 'test', command: 'build' }) as {
      host_permissions?: string[];
    }
  ).host_permissions;
}
