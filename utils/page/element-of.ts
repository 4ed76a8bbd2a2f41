import type { ReadingSite } from '../sites/site.ts';

type Known = Pick<ReadingSite, 'postsIn' | 'readId'>;

/** The element that shows this post now, whichever it was when the post was read. */
export function elementOf(site: Known, document: Document, postId: string): Element | undefined {
  return site.postsIn(document).find((element) => site.readId(element) === postId);
}
