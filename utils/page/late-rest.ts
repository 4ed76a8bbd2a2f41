import type { ReadingSite, Rest, Site } from '../sites/site.ts';
import type { Instant } from '../words/case.ts';
import { setBounded } from './bounded.ts';
import { elementOf } from './element-of.ts';

export type ReadRest = Site['readRest'];

export interface Rests {
  /** What its page says of this post beside what was read; undefined where it does not, or not any more. */
  of(
    postId: string,
    element: Element | undefined,
    readAt: Instant,
    reader: Promise<ReadRest | undefined>,
  ): Promise<Rest | undefined>;
}

const limit = 2_000;

/** What a site reads only of posts about the brand, once of each; elements may be looked for. */
export function keepRests(site: ReadingSite, document: Document): Rests {
  const known = new Map<string, Rest>();
  return {
    of: async (postId, element, readAt, reader) => {
      const url = new URL(document.location.href);
      const readRest = await reader;
      const found = known.get(postId);
      if (found) return found;
      // Out of the page by now, or with another post in it, it is not looked for: the post comes again.
      const source = element ?? elementOf(site, document, postId);
      const same = source && site.readId(source) === postId;
      const rest = same ? readRest?.(source, url, readAt) : undefined;
      if (rest?.postedAt) setBounded(known, postId, rest, limit);
      return rest;
    },
  };
}
