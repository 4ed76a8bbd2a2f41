import type { BrowserContext, CDPSession, Page } from 'playwright';
import { builtExtension, launch } from '../browser/launch.ts';
import { practiceSettings } from '../browser/settings.ts';
import { rowsOf } from '../browser/stored.ts';
import { workerOf, writeSettings } from '../browser/worker.ts';
import { ownTime, wholeTime } from './measure.ts';
import type { Timeline } from './timelines.ts';
import type { Variant } from './variants.ts';

export interface Run {
  /** Microseconds of the page's main thread, measured without a profiler. */
  readonly whole: number;
  /** Microseconds within the content script, from a run of its own under the profiler. */
  readonly own: number;
  /** Main-thread tasks of 50 ms or more while scrolling. */
  readonly longTasks: number;
  /** Posts about the brand that were stored, of those on the timeline; null without Hearback. */
  readonly seen: number | null;
}

const perFrame = 20;

/** Scrolls the whole timeline by in a fresh browser, then again in another under the profiler. */
export async function scrollTwice(timeline: Timeline, variant: Variant): Promise<Run> {
  const plain = await inTimeline(timeline, variant, async (page, session, context) => {
    await page.evaluate(watchLongTasks);
    const whole = await wholeTime(session, () => scroll(timeline, page));
    const longTasks = await page.evaluate(() => window.longTasks ?? 0);
    return { whole, longTasks, seen: await stored(context, variant) };
  });
  const own = await inTimeline(timeline, variant, (page, session) =>
    ownTime(session, () => scroll(timeline, page)),
  );
  return { ...plain, own };
}

type Work<T> = (page: Page, session: CDPSession, context: BrowserContext) => Promise<T>;

async function inTimeline<T>(
  timeline: Timeline,
  { extension }: Variant,
  work: Work<T>,
): Promise<T> {
  const context = await launch({ extension });
  try {
    const page = await openTimeline(timeline, context, extension === builtExtension);
    return await work(page, await context.newCDPSession(page), context);
  } finally {
    await context.close();
  }
}

async function scroll(timeline: Timeline, page: Page): Promise<void> {
  await timeline.scroll(page, perFrame);
}

export async function openTimeline(
  timeline: Timeline,
  context: BrowserContext,
  hearback: boolean,
): Promise<Page> {
  const now = Date.now();
  await timeline.serve(context, now);
  if (hearback) {
    await writeSettings(await workerOf(context), practiceSettings(now));
  }
  const page = await context.newPage();
  await page.goto(timeline.url);
  await page.locator(timeline.post).first().waitFor();
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
