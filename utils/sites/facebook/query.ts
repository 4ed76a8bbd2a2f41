/**
 * What any of the selectors finds, each once, selector by selector: browsers find a single selector
 * ten times as fast as a list of several, and this runs for every post.
 */
export function findAll(root: ParentNode, selectors: readonly string[]): Element[] {
  const found = selectors.flatMap((selector) => [...root.querySelectorAll(selector)]);
  return found.length < 2 ? found : [...new Set(found)];
}

/** Sorts elements as they stand in the page. */
export function inPageOrder(elements: readonly Element[]): Element[] {
  return [...elements].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** The first match of the first selector that has one. */
export function findFirst(root: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

const FOLLOWING = 4;

export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
