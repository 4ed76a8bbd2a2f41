import type { Rest } from '../site.ts';
import { reviewedPage } from './address.ts';
import { readHead } from './head.ts';
import { readTime } from './posted-at.ts';
import { readRating } from './rating.ts';
import { COMMENT } from './selectors.ts';

/** The time of a post or comment, and what a review says of its page by its form. */
export function readRest(element: Element, url: URL, readAt: number): Rest | undefined {
  const head = element.matches(COMMENT) ? undefined : readHead(element);
  const ofPage = head && (head.to !== undefined || reviewedPage(url) !== undefined);
  const rating = ofPage ? readRating(element, head.heading) : undefined;
  return { ...readTime(element, readAt), ...(rating && { kind: 'review', rating }) };
}
