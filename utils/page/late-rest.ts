import type { AnsweringSite, Rest } from '../sites/site.ts';
import type { Instant } from '../words/case.ts';
import { setBounded } from './bounded.ts';
import { elementOf } from './element-of.ts';

/** Where and when a post was read. */
export interface Source {
  /** Undefined where it has to be looked for. */
  readonly element: Element | undefined;
  readonly url: URL;
  readonly readAt: Instant;
  /** The id by which an element was last read. */
  knownAs(element: Element): string | null | undefined;
}

export interface Rests {
  /** What its page says of this post beside what was read; undefined where it does not, or not any more. */
  of(postId: string, source: Source): Promise<Rest | undefined>;
}

const limit = 2_000;

/**
 * What a site reads only of posts about the brand, once of each element that shows one, until one of
 * them gives an exact time.
 */
export function keepRests(site: AnsweringSite, document: Document): Rests {
  const known = new Map<string, Rest>();
  const readAs = new WeakMap<Element, string>();
  return {
    of: async (postId, { element, url, readAt, knownAs }) => {
      // Styles are asked for after the page has painted with them, when they cost nothing anew.
      await new Promise((painted) => setTimeout(painted));
      const found = known.get(postId);
      if (found?.postedAtExact) return found;
      // Out of the page by now, or with another post in it, it is not looked for: the post comes again.
      const source = element ?? elementOf(site, document, postId);
      if (!source || knownAs(source) !== postId) return found;
      if (found && readAs.get(source) === postId) return found;
      const rest = site.readRest(source, url, readAt);
      if (!rest?.postedAt) return found ?? rest;
      readAs.set(source, postId);
      // Of two rough times the first holds, too.
      const both = rest.postedAtExact ? { ...found, ...rest } : { ...rest, ...found };
      setBounded(known, postId, both, limit);
      return both;
    },
  };
}
