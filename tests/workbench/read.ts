import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright';
import { build } from 'vite';
import { siteOf } from '../../utils/sites/index.ts';
import type { Post } from '../../utils/words/post.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { BadInput } from './bad-input.ts';

/** `read FILE.html --url URL`: the posts of a saved page, as the content script reads them there. */
export async function run(args: string[]): Promise<number> {
  const { file, url } = parse(args);
  const html = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  const posts = await withBrowser((context) => readSaved(context, html, url));
  process.stdout.write(`${JSON.stringify(posts, null, 2)}\n`);
  return 0;
}

function parse(args: readonly string[]): { file: string; url: URL } {
  const at = args.indexOf('--url');
  const address = at < 0 ? undefined : args[at + 1];
  const [file, more] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!file || file.startsWith('--')) throw new BadInput('read: FILE.html is missing');
  if (more) throw new BadInput(`read: "${more}" is one argument too many`);
  if (!address) throw new BadInput(`${file}: --url is missing: the address of the saved page`);
  if (!URL.canParse(address)) throw new BadInput(`${file}: --url: "${address}" is no address`);
  const url = new URL(address);
  if (!siteOf(url)) throw new BadInput(`${file}: --url: no site of Hearback is at ${url.origin}`);
  return { file, url };
}

/** Runs `use` in a browser without the extension, and ends the browser. */
export async function withBrowser<T>(use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await use(await browser.newContext({ serviceWorkers: 'block' }));
  } finally {
    await browser.close();
  }
}

/** Serves the page at its own address, its scripts and everything else switched off, and reads it. */
export async function readSaved(context: BrowserContext, html: string, url: URL): Promise<Post[]> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html, headers: HEADERS })
      : route.abort(),
  );
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  await page.evaluate(await reader());
  const posts = await page.evaluate<Post[]>('reader.readHere(Date.now())');
  await page.close();
  return posts;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // A saved page's own scripts would change what was saved; the reader comes in past this.
  'content-security-policy': "script-src 'none'",
};

let bundled: Promise<string> | undefined;

/** The reader as one script, made once a run. */
function reader(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./read-here.ts', import.meta.url));
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [first] = Array.isArray(result) ? result : [];
  if (!first) throw new Error('vite gave no bundle of the reader');
  return first.output[0].code;
}
