import type { Rest } from '../site.ts';
import { type Comment, readComment } from './comment.ts';
import { readHead } from './head.ts';
import { isBefore } from './query.ts';
import { COMMENT } from './selectors.ts';
import { parseLabel } from './time/parse-label.ts';
import { readLabelByStyle } from './time/read-label.ts';

/** When a post or comment was written, by the label that its page shows, however that is hidden. */
export function readTime(element: Element, readAt: number): Rest | undefined {
  const comment = element.matches(COMMENT) ? readComment(element) : undefined;
  const label = labelOf(comment?.time ?? readHead(element)?.time);
  const language = element.ownerDocument.documentElement.lang || null;
  const time = label ? parseLabel(label, language, readAt) : undefined;
  if (!label || !time) return undefined;
  const later = comment && !time.exact ? repliesAfter(element, comment, label) : 0;
  return { postedAt: new Date(time.at - later).toISOString(), postedAtExact: time.exact };
}

const labelOf = (link: Element | undefined): string | undefined => link && readLabelByStyle(link);

/**
 * Replies stand below each other as they were written, and many share a label: each counts as a
 * millisecond earlier than the next, so that "3 d" and "3 d" tell who had the last word.
 */
function repliesAfter(article: Element, { permalink }: Comment, label: string): number {
  if (!permalink?.reply) return 0;
  const others = [...article.ownerDocument.querySelectorAll(COMMENT)];
  return others.filter((other) => {
    const reply = isBefore(article, other) ? readComment(other) : undefined;
    const inThread = reply?.permalink?.reply && reply.permalink.comment === permalink.comment;
    return inThread && labelOf(reply.time) === label;
  }).length;
}
