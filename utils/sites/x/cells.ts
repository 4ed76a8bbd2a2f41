import { CELL, EMBEDDED, POST } from './selectors.ts';

/**
 * X's lists are virtualised: rows are placed by a transform, and the order in the document need
 * not be the order on screen. The transform is read as written, nothing is measured.
 */
export function cellTop(cell: Element): number | undefined {
  const [, y] = /translateY\((-?[\d.]+)px\)/.exec(cell.getAttribute('style') ?? '') ?? [];
  return y === undefined ? undefined : Number(y);
}

export const cellOf = (element: Element): Element | null => element.closest(CELL);

/** The post of a row, if it has one. */
export const postIn = (cell: Element): Element | null => cell.querySelector(POST);

/** The posts in `root`, itself included, in the document's order. */
export function postsIn(root: Element | Document): Element[] {
  const inside = [...root.querySelectorAll(POST)];
  const all =
    root.nodeType === 1 && (root as Element).matches(POST) ? [root as Element, ...inside] : inside;
  return all.filter((post) => !isInsidePost(post));
}

/** Inside another post, save where X embeds posts in an Article, an article is a quotation. */
export function isInsidePost(article: Element): boolean {
  return article.parentElement?.closest(POST) != null && !article.closest(EMBEDDED);
}

export const postAround = (element: Element): Element | null => element.closest(POST);

/** Every post of the page from top to bottom, list by list. */
export function posts(document: Document): Element[] {
  const found = postsIn(document);
  const lists = Map.groupBy(found, (post) => cellOf(post)?.parentElement ?? post);
  return [...lists.values()].flatMap((list) => inScreenOrder(list, (post) => cellOf(post) ?? post));
}

/** The rows of the list around this one, from top to bottom. */
export function cellsAround(cell: Element): Element[] {
  const list = [...(cell.parentElement?.children ?? [])].filter((child) => child.matches(CELL));
  return inScreenOrder(list, (row) => row);
}

/** Sorts by the rows' places where all are known, else leaves the order of the document. */
function inScreenOrder<T>(items: readonly T[], cell: (item: T) => Element): T[] {
  const placed = items.map((item) => ({ item, top: cellTop(cell(item)) }));
  if (placed.some(({ top }) => top === undefined)) return [...items];
  return placed.sort((a, b) => (a.top ?? 0) - (b.top ?? 0)).map(({ item }) => item);
}
