import type { BrowserContext, Page } from 'playwright';
import { builtExtension, launch } from '../browser/launch.ts';
import { practiceSettings } from '../browser/settings.ts';
import { rowsOf } from '../browser/stored.ts';
import { workerOf, writeSettings } from '../browser/worker.ts';
import { servePractice } from '../pages/serve.ts';
import { MANY_ACCOUNTS, manyPosts } from '../pages/x/many.ts';
import { type Cost, measure } from './measure.ts';
import type { Variant } from './variants.ts';

export interface Run extends Cost {
  readonly frames: number;
  /** Main-thread tasks of 50 ms or more while scrolling. */
  readonly longTasks: number;
  /** Posts about the brand that were stored, of those on the timeline; null without Hearback. */
  readonly seen: number | null;
}

export const posts = 1_000;
const perFrame = 20;
/** One of ten posts of `manyPosts` is about the brand. */
export const about = posts / 10;

/** Scrolls the whole timeline once in a fresh browser and says what that cost. */
export async function scrollOnce(variant: Variant): Promise<Run> {
  const context = await launch({ extension: variant.extension });
  try {
    const page = await openTimeline(context, variant.extension === builtExtension);
    const session = await context.newCDPSession(page);
    await page.evaluate(watchLongTasks);
    let frames = 0;
    const cost = await measure(session, async () => {
      frames = await page.evaluate((each) => window.practice.scroll({ perFrame: each }), perFrame);
    });
    const longTasks = await page.evaluate(() => window.longTasks ?? 0);
    return { ...cost, frames, longTasks, seen: await stored(context, variant) };
  } finally {
    await context.close();
  }
}

export async function openTimeline(context: BrowserContext, hearback: boolean): Promise<Page> {
  const now = Date.now();
  const timeline = manyPosts(posts, 7, now);
  await servePractice(context, { posts: timeline, accounts: MANY_ACCOUNTS, pageSize: posts, now });
  if (hearback) {
    await writeSettings(await workerOf(context), practiceSettings(now));
  }
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('article[data-testid=tweet]').first().waitFor();
  return page;
}

declare global {
  interface Window {
    longTasks?: number;
  }
}

function watchLongTasks(): void {
  window.longTasks = 0;
  new PerformanceObserver((list) => {
    window.longTasks = (window.longTasks ?? 0) + list.getEntries().length;
  }).observe({ type: 'longtask' });
}

/** Counts what the background stored, once it stops growing. */
async function stored(context: BrowserContext, variant: Variant): Promise<number | null> {
  if (variant.extension !== builtExtension) return null;
  const worker = await workerOf(context);
  for (let last = -1; ; ) {
    const { length } = await rowsOf(worker, 'posts');
    if (length === last) return length;
    last = length;
    await new Promise((done) => setTimeout(done, 500));
  }
}
