import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import { Place } from './place.ts';

const built = join(import.meta.dirname, '../../../.output/firefox-mv3');

/** As the manifest says. */
const addon = 'hearback@hearback.example';
/** Else Firefox draws one for each profile. */
const uuid = '8f3f7a54-5b16-4a3c-9d5e-2f6f2f9d1c01';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
  // An extension that lies in the profile, as the ESR takes it: it stays over a restart.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'app.update.disabledForTesting': true,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
};

/** A Firefox of its own with the built extension in it. */
export interface Firefox {
  readonly bidi: Bidi;
  /** The browser's own window, whose code may do everything. */
  readonly chrome: Place;
  close(): Promise<void>;
}

/** A folder that `launchFirefox` starts on; removed when the process ends. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'hearback-firefox-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** `kept`: Hearback is a part of the profile and stays over a restart, which the ESR alone allows. */
export async function launchFirefox(
  program: string,
  { profile = newProfile(), kept = false } = {},
): Promise<Firefox> {
  if (kept) putInto(profile);
  const child = start(program, profile);
  const bidi = await Bidi.open(await addressOf(child));
  const close = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    await bidi.send('browser.close').catch(() => undefined);
    await ended;
  };
  if (!kept)
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: built } });
  return { bidi, chrome: await windowOf(bidi), close };
}

/** Opens a page of the extension that shows nothing and asks nothing by itself. */
export async function openOwn({ bidi }: Firefox): Promise<Place> {
  const own = await Place.open(bidi, `moz-extension://${uuid}/icon/128.png`);
  await own.until(() => location.protocol === 'moz-extension:', null);
  return own;
}

function putInto(profile: string): void {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  cpSync(built, join(profile, 'extensions', addon), { recursive: true, preserveTimestamps: true });
}

function start(program: string, profile: string): ChildProcess {
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(program, [...args, '--remote-allow-system-access', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A test that was given up closes nothing; before the profile is removed.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
  return child;
}

/** Where Firefox listens, which it prints. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let printed = '';
    child.stderr?.on('data', (data) => {
      printed += data;
      const [address] = /ws:\/\/\S+/.exec(printed) ?? [];
      if (address) done(address);
    });
    child.once('exit', () => failed(new Error(`Firefox did not start:\n${printed}`)));
  });
}

async function windowOf(bidi: Bidi): Promise<Place> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (tree as { contexts: Place[] }).contexts;
  if (!first) throw new Error('Firefox has no window.');
  return new Place(bidi, first.context);
}
