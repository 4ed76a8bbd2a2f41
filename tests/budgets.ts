/** What the built extension may weigh, and what it may hold. Sizes in kB of 1,000 bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Budget {
  readonly name: string;
  /** What is wrong and what to do; undefined where the budget holds. */
  readonly problem: string | undefined;
}

const chrome = '.output/chrome-mv3';
const firefox = '.output/firefox-mv3';
/** What runs in every page of a site, and what is loaded once a brand's post is there. */
const limits = {
  'content-scripts': { raw: 40, gzip: 13 },
  answering: { raw: 55, gzip: 21 },
  total: 4_000,
};

/** Words that only the named package leaves in a minified bundle. */
const traces = {
  React: 'react.transitional.element',
  Dexie: 'DexieError',
  zod: 'ZodError',
};
const permissions = ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'contextMenus'];

/** Judges both builds below `root`; each entry counts as one test. */
export function budgets(root: string): Budget[] {
  const built = join(root, chrome);
  const always = files(join(built, 'content-scripts')).filter((path) => path.endsWith('.js'));
  if (always.length === 0) return [{ name: 'budgets', problem: 'There is no content script.' }];
  return [
    ...always.flatMap((path) => ofPageScript(path, limits['content-scripts'])),
    ...files(built)
      .filter((path) => /answering-\w+\.js$/.test(path))
      .flatMap((path) => ofPageScript(path, limits.answering)),
    ofTotal(built),
    ...[chrome, firefox].map((folder) => ofManifest(root, folder)),
  ];
}

function ofPageScript(path: string, limit: { raw: number; gzip: number }): Budget[] {
  const script = readFileSync(path);
  const name = basename(path);
  return [
    within(`${name} raw`, script.length / 1000, limit.raw),
    within(`${name} gzip`, gzipSync(script).length / 1000, limit.gzip),
    ...Object.entries(traces).map(([library, trace]) => ({
      name: `${name} without ${library}`,
      problem: script.includes(trace)
        ? `It holds ${library}: move what needs it to the background or the sidebar.`
        : undefined,
    })),
  ];
}

function ofTotal(folder: string): Budget {
  const bytes = files(folder).reduce((sum, path) => sum + readFileSync(path).length, 0);
  return within('the whole extension', bytes / 1000, limits.total);
}

function ofManifest(root: string, folder: string): Budget {
  const path = join(root, folder, 'manifest.json');
  const name = `${folder} asks for the named permissions only`;
  if (!existsSync(path)) return { name, problem: `${path} is missing.` };
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const unsafe = /unsafe-/.test(JSON.stringify(manifest.content_security_policy ?? ''));
  const extra = manifest.permissions.filter((asked: string) => !permissions.includes(asked));
  const mv3 = manifest.manifest_version === 3;
  const problem = `permissions ${extra}, unsafe CSP ${unsafe}, version ${manifest.manifest_version}`;
  return { name, problem: extra.length || unsafe || !mv3 ? problem : undefined };
}

function within(what: string, kilobytes: number, limit: number): Budget {
  const name = `${what}: ${kilobytes.toFixed(1)} of ${limit} kB`;
  return {
    name,
    problem: kilobytes > limit ? `Over by ${(kilobytes - limit).toFixed(1)} kB.` : undefined,
  };
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
