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
      const shown = element && site.readId(element) === postId ? element : undefined;
      const source = shown ?? elementOf(site, document, postId);
      const time = source && readTime?.(source, readAt);
      if (time) setBounded(known, postId, time, limit);
      return time;
    },
  };
}
