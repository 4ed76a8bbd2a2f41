import { COMMENT, MAIN, PLACEHOLDER, UNIT } from './selectors.ts';
import { postsIn } from './units.ts';

/**
 * What Facebook counts on a post's links; nothing else in the main part of a page carries it, so that a
 * page of posts is known by it when nothing else of them is known any more.
 */
const TRACKED = `${MAIN} a[href*="__cft__"]`;

/** Nothing is there yet that would say what the page holds: no main part, or only placeholders. */
export function loading(document: Document): boolean {
  const main = document.querySelector(MAIN);
  if (!main) return true;
  return main.querySelector(PLACEHOLDER) !== null && postsIn(main).length === 0;
}

/** The page is whole without posts: nothing is numbered, an article, or has a post's links. */
export function empty(document: Document): boolean {
  return document.querySelector(`${UNIT}, ${COMMENT}, ${TRACKED}`) === null;
}
