import { focusId, pageKind } from './address.ts';
import { cellOf, cellsAround, postIn } from './cells.ts';
import { isOwn } from './own.ts';
import { readId } from './permalink.ts';
import { AVATAR, DIALOG, FOCAL_TABINDEX, HEADING, PROMOTED } from './selectors.ts';

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
  const focal = findFocal(rows, url);
  const row = rows[index];
  if (focal < 0 || !row) return ALONE;
  if (index <= focal) {
    const parentId = idIn(rows[index - 1]);
    return parentId ? { isReply: true, parentId } : ALONE;
  }
  if (isPromoted(row) || rows.slice(focal + 1, index).some(startsSection)) return ALONE;
  return { isReply: true, parentId: idIn(rows[focal]) };
}

/** The one post that takes focus by script only; where that says nothing, the one that the address names. */
function findFocal(rows: readonly Element[], url: URL): number {
  const [marked, ...others] = rows.filter((row) => {
    return postIn(row)?.getAttribute('tabindex') === FOCAL_TABINDEX;
  });
  if (marked && others.length === 0) return rows.indexOf(marked);
  // Behind the photo view the timeline may show the same post; there it is no focal post.
  const isNamed = pageKind(url) === 'conversation' || rows[0]?.closest(DIALOG) != null;
  const id = isNamed ? focusId(url) : null;
  return id ? rows.findIndex((row) => idIn(row) === id) : -1;
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
