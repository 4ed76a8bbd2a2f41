import twitter from 'twitter-text';

/** What X allows, in its own weighting. */
export const limit = 280;

/** The length as X counts it: links 23, most emoji and east Asian characters 2. */
export function weightedLength(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}
