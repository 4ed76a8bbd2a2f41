import { OWNER } from './selectors.ts';

/**
 * True where this piece belongs to the post itself, not to a post that it quotes or holds.
 * Asked from one step up, since a link is a `role=link` itself.
 */
export function isOwn(piece: Element, article: Element): boolean {
  return piece.parentElement?.closest(OWNER) === article;
}

/** The article's first own match, in page order. */
export function own(article: Element, selector: string): Element | undefined {
  for (const piece of article.querySelectorAll(selector)) {
    if (isOwn(piece, article)) return piece;
  }
  return undefined;
}
