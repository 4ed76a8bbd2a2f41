import type { FacebookAccount, FacebookLanguage, FacebookPost } from './words.ts';
import { arabic } from './world/arabic.ts';
import { BRAND_ACCOUNTS } from './world/brand.ts';
import { english } from './world/english.ts';
import { everyday } from './world/everyday.ts';
import { german } from './world/german.ts';

/** Who writes, what there is, and what the news feed shows of it. */
export interface FacebookWorld {
  readonly accounts: readonly FacebookAccount[];
  readonly posts: readonly FacebookPost[];
  /** Ids of posts, in the feed's order: Facebook does not sort by time. */
  readonly home: readonly string[];
}

const TONGUES = { en: english, ar: arabic, de: german };

/** The practice posts in one language, with times relative to `now` (milliseconds). */
export function facebookWorld(now: number, language: FacebookLanguage): FacebookWorld {
  const spoken = TONGUES[language](now);
  const around = everyday(now);
  return {
    accounts: [...BRAND_ACCOUNTS, ...spoken.accounts, ...around.accounts],
    posts: [...spoken.posts, ...around.posts],
    home: [...spoken.home, ...around.home],
  };
}
