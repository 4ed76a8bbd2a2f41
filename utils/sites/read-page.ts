import type { Post } from '../words/post.ts';
import type { Site } from './site.ts';

/** Every post of the page, from top to bottom; `readAt` serves relative times. */
export function readPage(site: Site, document: Document, url: URL, readAt: number): Post[] {
  return site.posts(document).flatMap((element) => {
    const post = site.read(element, url);
    if (!post) return [];
    const rest = post.postedAt === null ? site.readRest(element, url, readAt) : undefined;
    return { ...post, ...rest };
  });
}
