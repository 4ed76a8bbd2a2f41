import { focusId, pageKind } from './address.ts';
import { cellsAround, postIn } from './cells.ts';
import { readId } from './permalink.ts';
import {
  CELL,
  COLUMN,
  EMPTY,
  ERROR,
  FOCAL_TABINDEX,
  NOT_POSTS,
  POST,
  PROGRESS,
  RETRY,
  TOMBSTONE,
} from './selectors.ts';
import { isConnected } from './thread.ts';

/**
 * Where the page says that the post which its address names is gone. Wrong here means to forget a
 * customer's words, so only what is certain counts: X's page for an address without a post, which is
 * the error without a button to try again, or a placeholder that says "deleted" in the post's own place.
 */
export function gone(document: Document, url: URL): Element | undefined {
  const id = focusId(url);
  const main = mainPart(document);
  if (pageKind(url) !== 'conversation' || !id || !main || shows(main, id)) return undefined;
  const error = main.querySelector(ERROR);
  if (error) return error.querySelector(RETRY) ? undefined : error;
  return deletedFocal(main);
}

/** Beside it stand trends and suggestions, whose troubles are not the page's. */
function mainPart(document: Document): Element | null {
  return document.querySelector(COLUMN) ?? document.querySelector('main');
}

function shows(main: Element, id: string): boolean {
  return [...main.querySelectorAll(POST)].some(
    (post) => post.getAttribute('tabindex') === FOCAL_TABINDEX || readId(post) === id,
  );
}

/** A placeholder that a connected post follows is an ancestor's; the focal one's replies are not connected. */
function deletedFocal(main: Element): Element | undefined {
  const first = main.querySelector(CELL);
  const rows = first ? cellsAround(first) : [];
  return rows.find((row, index) => {
    const next = rows[index + 1];
    const below = next && postIn(next);
    return isTombstone(row) && !(below && isConnected(below));
  });
}

/** Also shown for protected, withheld and suspended accounts' posts: there the words decide. */
function isTombstone(row: Element): boolean {
  const card = postIn(row) ? null : row.querySelector(TOMBSTONE);
  return card !== null && DELETED.test(card.textContent ?? '');
}

/**
 * Stems of "deleted" in the languages of X's interface. A language that is missing here costs a
 * withdrawal that is not noticed, never one that is wrong.
 */
const DELETED = new RegExp(
  [
    'deleted|eliminad|borrad|supprim|gelöscht|exclu[ií]d|apagad|eliminat|cancellat|verwijderd',
    'usunięt|silin|dihapus|dipadam|удал|видал|διαγρ|raderat|slettet|poistet|smaz|törölt|șters',
    '削除|删除|刪除|삭제|حذف|נמחק|हटा|ลบ|xóa',
  ].join('|'),
  'i',
);

/** Nothing is there yet that would say what the page holds: no row, or only rows that are waited for. */
export function loading(document: Document): boolean {
  const main = mainPart(document);
  if (!main) return true;
  if (main.querySelector(`${POST}, ${ERROR}, ${EMPTY}`)) return false;
  return [...main.querySelectorAll(CELL)].every((row) => row.querySelector(PROGRESS));
}

/** The page is whole without posts: it says so, or lists notifications, trends or people. */
export function empty(document: Document): boolean {
  const main = mainPart(document);
  return main?.querySelector(`${EMPTY}, ${ERROR}, ${NOT_POSTS}`) != null;
}
