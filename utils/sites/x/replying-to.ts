import { parseProfile } from './address.ts';
import { isOwn } from './own.ts';
import { LINK } from './selectors.ts';

/** Handles in the "Replying to" line: links between name and text that read "@name" and lead there. */
export function readReplyingTo(article: Element, name: Element, text?: Element): string[] {
  const handles: string[] = [];
  for (const link of article.querySelectorAll(LINK)) {
    const handle = parseProfile(link.getAttribute('href'));
    if (!handle || name.contains(link) || !reads(link, handle)) continue;
    if (text && isAfter(link, text)) break;
    if (isAfter(link, name) && isOwn(link, article) && !handles.includes(handle)) {
      handles.push(handle);
    }
  }
  return handles;
}

/** "@name", which some languages follow with an honorific. */
function reads(link: Element, handle: string): boolean {
  const text = (link.textContent ?? '').toLowerCase();
  const at = text.indexOf(`@${handle.toLowerCase()}`);
  return at >= 0 && !/\w/.test(text.slice(0, at) + text.charAt(at + 1 + handle.length));
}

const FOLLOWING = 4;
const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & FOLLOWING) !== 0;
