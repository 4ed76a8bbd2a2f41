import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const programs = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** What is said where `ensureFirefox` gave none. */
export const noFirefox =
  'There is no Firefox here, and none could be installed: its tests are skipped.';

/** The path of a Firefox, installed where there is none; undefined where it could not be. */
export function ensureFirefox(): string | undefined {
  return findFirefox() ?? installedByApt();
}

/** The path of a Firefox. The ESR comes first: it alone keeps an unsigned extension over a restart. */
export function findFirefox(): string | undefined {
  const named = process.env.HEARBACK_FIREFOX;
  if (named && !existsSync(named)) throw new Error(`HEARBACK_FIREFOX: there is no file ${named}.`);
  return named || installed();
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...programs].find(existsSync);
}

function installedByApt(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  console.error('No Firefox here yet: asking Debian’s packages for one …');
  quietly('apt-get', ['update']);
  quietly('apt-get', ['install', '-y', '-o', 'DPkg::Lock::Timeout=120', 'firefox-esr']);
  return installed();
}

function quietly(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
}
