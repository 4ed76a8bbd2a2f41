import { siteOf } from '../../utils/sites/index.ts';
import { readPage } from '../../utils/sites/read-page.ts';
import type { Post } from '../../utils/words/post.ts';

/** Runs inside the saved page: its posts as the content script at this address reads them. */
export function readHere(readAt: number): Post[] {
  const url = new URL(location.href);
  const site = siteOf(url);
  return site ? readPage(site, document, url, readAt) : [];
}
