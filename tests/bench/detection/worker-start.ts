import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { inContentScript } from '../../browser/isolated-world.ts';
import { builtExtension, extensionId, launch } from '../../browser/launch.ts';
import { OnboardingPage } from '../../browser/onboarding-page.ts';
import { practiceSettings } from '../../browser/settings.ts';
import { stopWorker, workerOf, writeSettings } from '../../browser/worker.ts';
import { ensureBuilt } from '../../built.ts';
import { practiceBrand } from '../../pages/x/world.ts';
import { median } from '../measure.ts';
import { table } from './markdown.ts';

const TURNS = 15;
const emptyWorker = join(import.meta.dirname, 'empty-worker');

/** From a message to a stopped worker until its answer, in the browser, the extensions taking turns. */
export async function reportWorkerStart(): Promise<void> {
  ensureBuilt();
  const empty = await opened(await launch({ extension: emptyWorker }));
  const own = await opened(await setUp());
  const times = { empty: [0], hello: [0], seen: [0], next: [0] };
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      times.empty.push(await cold(empty, { name: 'hello' }));
      times.hello.push(await cold(own, { name: 'page/hello', message: { site: 'x' } }));
      times.seen.push(await cold(own, seen(2 * turn)));
      times.next.push(await answerTime(own.page, seen(2 * turn + 1)));
    }
  } finally {
    await Promise.all([empty.context.close(), own.context.close()]);
  }
  const of = (all: readonly number[]) => median(all.slice(1));
  const row = (name: string, all: readonly number[]) => {
    const beside = of(all) / of(times.empty);
    return [name, of(all).toFixed(1), beside.toFixed(2)];
  };
  table(
    'A stopped worker answers (goal: with the model ≤ 3 times an empty one)',
    ['', 'ms', 'empty workers'],
    [
      row('an empty worker', times.empty),
      row('Hearback, what to read', times.hello),
      row('Hearback, a post judged and stored: with model and database', times.seen),
      row('the same while it runs', times.next),
    ],
  );
}

interface Opened {
  readonly context: BrowserContext;
  /** An empty page at X's address: its content script talks, and has nothing to do. */
  readonly page: Page;
  /** Of the extension's own origin, which may stop workers. */
  readonly own: Page;
}

/** Hearback as after the first run. */
async function setUp(): Promise<BrowserContext> {
  const context = await launch({ extension: builtExtension });
  await writeSettings(await workerOf(context), practiceSettings(Date.now()));
  const first = await OnboardingPage.opened(context, await extensionId(context));
  await first.page.close();
  return context;
}

async function opened(context: BrowserContext): Promise<Opened> {
  await context.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>X</title>' }),
  );
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId(context)}/manifest.json`);
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  return { context, page, own };
}

async function cold({ context, page, own }: Opened, message: unknown): Promise<number> {
  await stopWorker(context, own);
  return answerTime(page, message);
}

/** Milliseconds. */
async function answerTime(page: Page, message: unknown): Promise<number> {
  const time = await inContentScript(
    page,
    `(async () => {
      const startedAt = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
      if (!answer || answer.ok === false) throw new Error(JSON.stringify(answer));
      return performance.now() - startedAt;
    })()`,
  );
  return Number(time);
}

function seen(number: number) {
  const id = `18000000000000${String(number).padStart(5, '0')}`;
  const post = {
    ...{ id: `x:${id}`, site: 'x', url: `https://x.com/tflint_/status/${id}`, kind: 'post' },
    ...{ authorName: 'Tamsin Flint', authorHandle: 'tflint_', authorUrl: 'https://x.com/tflint_' },
    text: '@northwindair bag number three is missing and nobody answers',
    ...{ postedAt: '2026-11-20T10:00:00.000Z', postedAtExact: true, parentId: null },
    ...{ replyingTo: [], promoted: false, truncated: false, language: 'en' },
  };
  const words = '@northwindair';
  const match = { brandId: practiceBrand.id, reason: 'handle', words, addressed: true };
  return { name: 'page/seen', message: { posts: [{ post, match }] } };
}
