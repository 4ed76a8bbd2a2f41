import type { PostedAt, ReadingSite, Site } from '../sites/site.ts';
import type { Instant } from '../words/case.ts';
import { setBounded } from './bounded.ts';
import { elementOf } from './element-of.ts';

export type ReadTime = Site['readTime'];

export interface Times {
  /** When this post was published, as its page says; undefined where it does not, or not any more. */
  of(
    postId: string,
    element: Element | undefined,
    readAt: Instant,
    reader: Promise<ReadTime | undefined>,
  ): Promise<PostedAt | undefined>;
}

const limit = 2_000;

/** Times that a site reads only for posts about the brand, once for each; elements may be looked for. */
export function keepTimes(site: ReadingSite, document: Document): Times {
  const known = new Map<string, PostedAt>();
  return {
    of: async (postId, element, readAt, reader) => {
      const readTime = await reader;
      const found = known.get(postId);
      if (found) return found;
      // Out of the page by now, or with another post in it, it is not looked for: the post comes again.
      const source = element ?? elementOf(site, document, postId);
      const same = source && site.readId(source) === postId;
      const time = same ? readTime?.(source, readAt) : undefined;
      if (time) setBounded(known, postId, time, limit);
      return time;
    },
  };
}
