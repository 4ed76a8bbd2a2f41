import { builtExtension, launch } from '../browser/launch.ts';
import { openTimeline } from './run.ts';
import type { Timeline } from './timelines.ts';

declare global {
  interface Window {
    badgeDelays: number[];
  }
}

/** Milliseconds from a post's entry into the DOM to its badge, at the pace of a person who scrolls. */
export async function badgeDelays(timeline: Timeline): Promise<number[]> {
  const context = await launch({ extension: builtExtension });
  try {
    const page = await openTimeline(timeline, context, true);
    await page.evaluate(watchBadges, timeline.post);
    await timeline.scroll(page, 1);
    return await page.evaluate(() => window.badgeDelays);
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when a post about the brand comes in, and the frame that shows its badge. */
function watchBadges(selector: string): void {
  window.badgeDelays = [];
  const waiting = new Map<Element, number>();
  const about = /northwind/i;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element) || !about.test(node.textContent ?? '')) continue;
        const post = node.closest(selector) ?? node.querySelector(selector);
        if (post && !waiting.has(post)) waiting.set(post, performance.now());
      }
    }
  }).observe(document, { childList: true, subtree: true });
  const look = () => {
    for (const [post, since] of waiting) {
      const button = post.querySelector('[data-hearback]')?.shadowRoot?.querySelector('button');
      if (button && !button.hidden) window.badgeDelays.push(performance.now() - since);
      if (!post.isConnected || (button && !button.hidden)) waiting.delete(post);
    }
    requestAnimationFrame(look);
  };
  look();
}
