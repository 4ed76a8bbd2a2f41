import type { Rest } from '../site.ts';
import { reviewedPage } from './address.ts';
import { readComment } from './comment.ts';
import { readHead } from './head.ts';
import { replyTime, timeOf } from './posted-at.ts';
import { readRating } from './rating.ts';
import { COMMENT } from './selectors.ts';

/** The time of a post or comment, and what a review says of its page by its form. */
export function readRest(element: Element, url: URL, readAt: number): Rest | undefined {
  if (element.matches(COMMENT)) {
    const comment = readComment(element);
    return comment && replyTime(element, comment, readAt);
  }
  const head = readHead(element);
  if (!head) return undefined;
  const ofPage = head.to !== undefined || reviewedPage(url) !== undefined;
  const rating = ofPage ? readRating(element, head.heading) : undefined;
  return { ...timeOf(head.time, readAt), ...(rating && { kind: 'review', rating }) };
}
