import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';

export const builtExtension = join(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * Playwright's own list switches third-party storage partitioning off, and then the sidebar
 * frame's database is denied, which happens in no browser that a person starts.
 */
const features = '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Launch {
  /** Folder of an unpacked extension; null: a browser without one. */
  readonly extension?: string | null;
  /** Kept after closing where given, else made anew and removed. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** CSS px; null: as large as the window. */
  readonly viewport?: { width: number; height: number } | null;
}

const temporary: string[] = [];
// Not when a context closes: its browser is still writing then.
process.once('exit', () => {
  for (const profile of temporary) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A new folder for a profile, removed when the tests end. */
export function temporaryProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'hearback-'));
  temporary.push(profile);
  return profile;
}

/** A browser of its own with the built extension in it. Close the context to end it. */
export async function launch(options: Launch = {}): Promise<BrowserContext> {
  const { extension = builtExtension, headless = true, args = [] } = options;
  const profile = options.profile ?? temporaryProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [...browserArguments(extension), ...args],
  });
  return context;
}

/** How every browser of the tests is started; `extension` as in `Launch`. */
export function browserArguments(extension: string | null): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    features,
    ...quiet,
    ...(extension
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
  ];
}

/** The extension's id, once its worker runs. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
