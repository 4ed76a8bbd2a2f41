import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds the extension for Chromium or Firefox, if what is built is older than its sources. */
export function ensureBuilt(browser: 'chrome' | 'firefox' = 'chrome'): void {
  const manifest = join(root, `.output/${browser}-mv3/manifest.json`);
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (sources.every((path) => newest(join(root, path)) < builtAt)) return;
  console.log(`Building the extension for ${browser} …`);
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`The build failed:\n${done.stdout}${done.stderr}`);
}

/** Milliseconds of the latest change in a file or folder. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
