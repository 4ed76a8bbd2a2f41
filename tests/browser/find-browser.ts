import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'microsoft-edge'];

/**
 * The path of a browser that loads unpacked extensions (branded Chrome and Playwright's
 * headless shell do not). Installs one where there is none; throws with the way on where it cannot.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.HEARBACK_BROWSER;
  if (named && !existsSync(named)) throw new Error(`HEARBACK_BROWSER: there is no file ${named}.`);
  const found = named ?? installed() ?? installedByPlaywright() ?? installedByApt();
  if (found) return found;
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Edge, or set ' +
      'HEARBACK_BROWSER to the path of one (branded Chrome does not load unpacked extensions).',
  );
}

function installed(): string | undefined {
  return onPath() ?? inPlaywrightCache();
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function inPlaywrightCache(): string | undefined {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? defaultCache();
  if (!existsSync(cache)) return undefined;
  const versions = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse();
  return versions
    .flatMap((version) => executables.map((path) => join(cache, version, path)))
    .find(existsSync);
}

const executables = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

function defaultCache(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? '', 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

function installedByPlaywright(): string | undefined {
  console.error('No Chromium here yet: asking Playwright for one …');
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  // As a person without root, --with-deps asks for a password; then the browser alone has to do.
  const deps = process.getuid?.() === 0 ? ['--with-deps'] : [];
  quietly(process.execPath, [cli, 'install', ...deps, 'chromium']);
  return installed();
}

function installedByApt(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  console.error('… and Debian’s packages.');
  quietly('apt-get', ['update']);
  quietly('apt-get', ['install', '-y', '-o', 'DPkg::Lock::Timeout=120', 'chromium']);
  return installed();
}

function quietly(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 });
}
