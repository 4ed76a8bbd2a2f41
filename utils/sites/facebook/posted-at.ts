import type { PostedAt } from '../site.ts';
import { readComment } from './comment.ts';
import { readHead } from './head.ts';
import { COMMENT } from './selectors.ts';
import { parseLabel } from './time/parse-label.ts';
import { readLabelByStyle } from './time/read-label.ts';

/** When a post or comment was written, by the label that its page shows, however that is hidden. */
export function readTime(element: Element, readAt: number): PostedAt | undefined {
  const link = element.matches(COMMENT) ? readComment(element)?.time : readHead(element)?.time;
  const label = link && readLabelByStyle(link);
  const language = element.ownerDocument.documentElement.lang || null;
  const time = label ? parseLabel(label, language, readAt) : undefined;
  return time && { postedAt: new Date(time.at).toISOString(), postedAtExact: time.exact };
}
