import { COMMENT, MAIN, PLACEHOLDER, UNIT } from './selectors.ts';
import { postsIn } from './units.ts';

/** Nothing is there yet that would say what the page holds: no main part, or only placeholders. */
export function loading(document: Document): boolean {
  const main = document.querySelector(MAIN);
  if (!main) return true;
  return main.querySelector(PLACEHOLDER) !== null && postsIn(main).length === 0;
}

/** The page is whole without posts: nothing in it is numbered or an article, as in a list of posts. */
export function empty(document: Document): boolean {
  return document.querySelector(`${UNIT}, ${COMMENT}`) === null;
}
