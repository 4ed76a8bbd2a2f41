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

/**
 * What a site reads only of posts about the brand, once of each element that shows one, until one of
 * them gives an exact time; elements may be looked for. `knownAs` is the id by which one was last read.
 */
export function keepRests(
  site: ReadingSite,
  document: Document,
  knownAs: (element: Element) => string | null | undefined,
): Rests {
  const known = new Map<string, Rest>();
  const readAs = new WeakMap<Element, string>();
  return {
    of: async (postId, element, readAt, reader) => {
      const url = new URL(document.location.href);
      const readRest = await reader;
      // Styles are asked for after the page has painted with them, when they cost nothing anew.
      await new Promise((painted) => setTimeout(painted));
      const found = known.get(postId);
      if (found?.postedAtExact) return found;
      // Out of the page by now, or with another post in it, it is not looked for: the post comes again.
      const source = element ?? elementOf(site, document, postId);
      if (!source || knownAs(source) !== postId) return found;
      if (found && readAs.get(source) === postId) return found;
      const rest = readRest?.(source, url, readAt);
      if (!rest?.postedAt) return found ?? rest;
      readAs.set(source, postId);
      // Of two rough times the first holds, too.
      const both = rest.postedAtExact ? { ...found, ...rest } : { ...rest, ...found };
      setBounded(known, postId, both, limit);
      return both;
    },
  };
}
