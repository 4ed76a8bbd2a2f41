import twitter from 'twitter-text';
import type { SiteId } from '../../utils/words/post.ts';

/** How long a reply is, as its site counts, and how long it may be. */
export interface Length {
  readonly count: number;
  readonly most: number;
}

/** X weighs: links 23, most emoji and east Asian characters 2. Facebook counts characters. */
export function lengthOn(site: SiteId, text: string): Length {
  return site === 'x'
    ? { count: twitter.parseTweet(text).weightedLength, most: 280 }
    : { count: text.length, most: 8_000 };
}
