import twitter from 'twitter-text';
import type { SiteId } from '../../utils/words/post.ts';

/** How long a reply is, as its site counts, and how long it may be. */
export interface Length {
  readonly count: number;
  readonly most: number;
}

const lengths: Readonly<Record<SiteId, (text: string) => Length>> = {
  // In its own weighting: links 23, most emoji and east Asian characters 2.
  x: (text) => ({ count: twitter.parseTweet(text).weightedLength, most: 280 }),
  facebook: (text) => ({ count: text.length, most: 8_000 }),
};

/** The length of a reply on this site. */
export function lengthOn(site: SiteId, text: string): Length {
  return lengths[site](text);
}
