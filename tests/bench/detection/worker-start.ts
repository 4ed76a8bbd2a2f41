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
import { buildModelWorker } from './build-model-worker.ts';
import { table } from './markdown.ts';

const TURNS = 15;
const emptyWorker = join(import.meta.dirname, 'empty-worker');

/** From a message to a stopped worker until its answer, in the browser, the extensions taking turns. */
export async function reportWorkerStart(): Promise<void> {
  ensureBuilt();
  const empty = await opened(await launch({ extension: emptyWorker }));
  const judge = await opened(await launch({ extension: await buildModelWorker() }));
  const own = await opened(await setUp());
  const rows: Row[] = [
    { name: 'an empty worker', time: () => cold(empty, { text }) },
    {
      name: 'a worker with the model and triage, a post judged',
      time: () => cold(judge, { text }),
    },
    {
      name: 'Hearback, what to read',
      time: () => cold(own, { name: 'page/hello', message: { site: 'x' } }),
    },
    { name: 'Hearback, a post judged and stored', time: (turn) => cold(own, seen(2 * turn)) },
    {
      name: 'the same while it runs',
      time: (turn) => answerTime(own.page, seen(2 * turn + 1)),
    },
  ];
  const times: number[][] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const round: number[] = [];
    for (const { time } of rows) round.push(await time(turn));
    times.push(round);
  }
  await Promise.all([empty, judge, own].map(({ context }) => context.close()));
  const middle = (at: number) => median(times.map((round) => round[at] ?? Number.NaN));
  table(
    'A stopped worker answers (goal: with the model ≤ 3 times an empty one)',
    ['', 'ms', 'empty workers'],
    rows.map(({ name }, at) => [name, middle(at).toFixed(1), (middle(at) / middle(0)).toFixed(2)]),
  );
}

interface Row {
  readonly name: string;
  /** Milliseconds. */
  time(turn: number): Promise<number>;
}

const text = '@northwindair bag number three is missing and nobody answers';

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
    text,
    ...{ postedAt: '2026-11-20T10:00:00.000Z', postedAtExact: true, parentId: null },
    ...{ replyingTo: [], promoted: false, truncated: false, language: 'en' },
  };
  const words = '@northwindair';
  const match = { brandId: practiceBrand.id, reason: 'handle', words, addressed: true };
  return { name: 'page/seen', message: { posts: [{ post, match }] } };
}
