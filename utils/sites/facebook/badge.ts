import type { BadgeSlot } from '../site.ts';
import { readHead } from './head.ts';
import { COMMENT, ROW } from './selectors.ts';
import { ownIn } from './units.ts';

/** Behind Reply where it is a comment, behind the time and the audience where it is a post. */
export function badgeSlot(element: Element): BadgeSlot | undefined {
  if (element.matches(COMMENT)) return behindReply(element);
  const line = readHead(element)?.line;
  return line && { parent: line, before: null };
}

/** The row is a list, in which nothing but its items may stand; reactions follow it. */
function behindReply(article: Element): BadgeSlot | undefined {
  const [row] = ownIn(article, ROW);
  return row?.parentElement
    ? { parent: row.parentElement, before: row.nextElementSibling }
    : undefined;
}
