import { focusId, pageKind, parseProfile } from './address.ts';
import { cellOf, cellsAround, postIn } from './cells.ts';
import { isOwn } from './own.ts';
import { readId } from './permalink.ts';
import { AVATAR, DIALOG, FOCAL_TABINDEX, HEADING, LINK, PROMOTED } from './selectors.ts';

/** Where a post stands in its conversation. */
export interface Place {
  readonly isReply: boolean;
  /** Null where the page does not show the post that this one answers. */
  readonly parentId: string | null;
}

const ALONE: Place = { isReply: false, parentId: null };

/** What the rows around the post say of whom it answers. */
export function readPlace(article: Element, url: URL): Place {
  const cell = cellOf(article);
  const connected = isConnected(article);
  if (!cell) return { isReply: connected, parentId: null };
  if (!connected && !mayHoldConversation(url)) return ALONE;
  const rows = cellsAround(cell);
  const index = rows.indexOf(cell);
  const above = index > 0 ? rows[index - 1] : undefined;
  if (connected) return { isReply: true, parentId: above ? idIn(above) : null };
  return besideFocal(rows, index, url);
}

/** A dialog opened over a conversation changes the address, not the page behind it. */
function mayHoldConversation(url: URL): boolean {
  return pageKind(url) !== 'timeline' || url.pathname.startsWith('/compose');
}

/** Above the focal post each answers the one before; below it they answer the focal post. */
function besideFocal(rows: readonly Element[], index: number, url: URL): Place {
  const focal = rows.findIndex((row) => isFocal(row, url));
  const row = rows[index];
  if (focal < 0 || !row) return ALONE;
  if (index <= focal) {
    const parentId = idIn(rows[index - 1]);
    return parentId ? { isReply: true, parentId } : ALONE;
  }
  if (isPromoted(row) || rows.slice(focal + 1, index).some(startsSection)) return ALONE;
  return { isReply: true, parentId: idIn(rows[focal]) };
}

function isFocal(row: Element, url: URL): boolean {
  const post = postIn(row);
  if (!post) return false;
  if (post.getAttribute('tabindex') === FOCAL_TABINDEX) return true;
  // Behind the photo view the timeline may show the same post; there it is no focal post.
  const names = pageKind(url) === 'conversation' || row.closest(DIALOG) !== null;
  return names && readId(post) === focusId(url);
}

const startsSection = (row: Element): boolean =>
  !postIn(row) && row.querySelector(HEADING) !== null;

function isPromoted(row: Element): boolean {
  return postIn(row)?.closest(PROMOTED) != null;
}

function idIn(row: Element | undefined): string | null {
  const post = row && postIn(row);
  return post ? readId(post) : null;
}

/**
 * The line that leads to the post above: the row over the picture has a narrow column before
 * everything else, and in it an empty box. A repost's or a pin's sign there is a picture instead.
 */
export function isConnected(article: Element): boolean {
  let step: Element | null = article.querySelector(AVATAR);
  if (!step || !isOwn(step, article)) return false;
  while (step && step !== article && !step.previousElementSibling) step = step.parentElement;
  if (!step || step === article) return false;
  let over = step.previousElementSibling;
  while (over?.children.length === 1) over = over.firstElementChild;
  const line = over && over.children.length > 1 ? over.firstElementChild?.firstElementChild : null;
  return line != null && line.childNodes.length === 0 && line.localName === 'div';
}

/** Handles in the "Replying to" line: links between name and text that read "@name" and lead there. */
export function readReplyingTo(article: Element, name: Element, text?: Element): string[] {
  const handles: string[] = [];
  for (const link of article.querySelectorAll(LINK)) {
    if (text && isAfter(link, text)) break;
    const handle = parseProfile(link.getAttribute('href'));
    if (!handle || handles.includes(handle) || !isAfter(link, name) || name.contains(link))
      continue;
    if (reads(link, handle) && isOwn(link, article)) handles.push(handle);
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
