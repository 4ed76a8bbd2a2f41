import type { BrowserContext, Page } from 'playwright';
import { MANY_WRITERS, manyUnits } from '../pages/facebook/many.ts';
import { servePractice } from '../pages/serve.ts';
import { servePracticeFacebook } from '../pages/serve-facebook.ts';
import { MANY_ACCOUNTS, manyPosts } from '../pages/x/many.ts';

export const posts = 1_000;
/** One of ten posts is about the brand. */
export const about = posts / 10;

/** A site's timeline of a thousand posts, to be scrolled by. */
export interface Timeline {
  readonly site: string;
  readonly url: string;
  /** CSS selector of what shows that the timeline is there, and of one of its posts. */
  readonly post: string;
  serve(context: BrowserContext, now: number): Promise<void>;
  scroll(page: Page, perFrame: number): Promise<unknown>;
}

const x: Timeline = {
  site: 'X',
  url: 'https://x.com/home',
  post: 'article[data-testid=tweet]',
  serve: (context, now) => {
    const timeline = manyPosts(posts, 7, now);
    const accounts = MANY_ACCOUNTS;
    return servePractice(context, { posts: timeline, accounts, pageSize: posts, now });
  },
  scroll: (page, perFrame) => page.evaluate((each) => window.practice.scroll(each), { perFrame }),
};

const facebook: Timeline = {
  site: 'Facebook',
  url: 'https://www.facebook.com/',
  post: '[aria-posinset]',
  serve: (context, now) => {
    const timeline = manyUnits(posts, 7, now);
    const accounts = MANY_WRITERS;
    return servePracticeFacebook(context, { posts: timeline, accounts, pageSize: posts, now });
  },
  scroll: (page, perFrame) =>
    page.evaluate((each) => window.practiceFacebook.scroll(each), { perFrame }),
};

export const timelines: readonly Timeline[] = [x, facebook];
