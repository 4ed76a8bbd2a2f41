import type { Rest } from '../site.ts';
import { type Comment, readComment } from './comment.ts';
import { isBefore } from './query.ts';
import { COMMENT } from './selectors.ts';
import { parseLabel } from './time/parse-label.ts';
import { readLabelByStyle } from './time/read-label.ts';

/** When something was written, by the link that shows its time, however that is hidden. */
export function timeOf(link: Element | undefined, readAt: number): Rest | undefined {
  const label = link && readLabelByStyle(link);
  const language = link?.ownerDocument.documentElement.lang || null;
  const time = label ? parseLabel(label, language, readAt) : undefined;
  return time && { postedAt: new Date(time.at).toISOString(), postedAtExact: time.exact };
}

/**
 * When a comment was written. Replies stand below each other as they were written, and many share a
 * label: each counts as a millisecond earlier than the next, so that "3 d" and "3 d" tell who had
 * the last word.
 */
export function replyTime(article: Element, comment: Comment, readAt: number): Rest | undefined {
  const time = timeOf(comment.time, readAt);
  if (!time?.postedAt || time.postedAtExact) return time;
  const at = Date.parse(time.postedAt) - repliesAfter(article, comment);
  return { ...time, postedAt: new Date(at).toISOString() };
}

/** How many replies of its thread stand below this one and share its label. */
function repliesAfter(article: Element, { permalink, time }: Comment): number {
  if (!permalink?.reply || !time) return 0;
  const label = readLabelByStyle(time);
  const others = [...article.ownerDocument.querySelectorAll(COMMENT)];
  return others.filter((other) => {
    const reply = isBefore(article, other) ? readComment(other) : undefined;
    const inThread = reply?.permalink?.reply && reply.permalink.comment === permalink.comment;
    return inThread && reply.time && readLabelByStyle(reply.time) === label;
  }).length;
}
