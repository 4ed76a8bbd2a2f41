import type { Post } from '../words/post.ts';
import type { Site } from './site.ts';

/** Every post of the page, from top to bottom; `readAt` serves relative times. */
export function readPage(site: Site, document: Document, url: URL, readAt: number): Post[] {
  return site
    .posts(document)
    .map((element) => site.read(element, url, readAt))
    .filter((post) => post !== undefined);
}
