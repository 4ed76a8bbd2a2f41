import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteOf, sites } from '../../../utils/sites/index.ts';
import config from '../../../wxt.config.ts';

const entrypoints = new URL('../../../entrypoints/', import.meta.url);
const started = readdirSync(entrypoints);

describe('the registry of sites', () => {
  it('holds each site once', () => {
    const ids = sites.map((site) => site.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks the browser for exactly the hosts of its sites', () => {
    expect(manifest().host_permissions).toEqual(sites.flatMap((site) => site.matches));
  });

  it('starts content scripts on its sites and on no others', () => {
    const names = started.flatMap((name) => /^(.+)\.content$/.exec(name)?.[1] ?? []);
    expect(names.toSorted()).toEqual(sites.map((site) => site.id).toSorted());
  });

  it('lends its files to pages of its sites only', () => {
    const [lent, ...others] = manifest().web_accessible_resources;
    expect(others).toEqual([]);
    expect(lent?.matches).toEqual(sites.flatMap((site) => site.matches));
    const scripts = lent?.resources.filter((name) => name.endsWith('.js'));
    expect(scripts).toEqual(sites.map((site) => `answering-${site.id}.js`));
  });

  it.each(sites)('$id: is read at its own addresses, and has a part that answers', async (site) => {
    const script = await import(`${entrypoints}${site.id}.content/index.ts`);
    expect(script.default.matches).toEqual(site.matches);
    expect(started).toContain(`answering-${site.id}.ts`);
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

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly web_accessible_resources: readonly {
    readonly resources: readonly string[];
    readonly matches: readonly string[];
  }[];
}

function manifest(): Manifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const made = manifest({ browser: 'chrome', manifestVersion: 3, mode: 'test', command: 'build' });
  return made as unknown as Manifest;
}
