import { isGroup, parseProfile } from './address.ts';
import {
  ACTIONS,
  COMMENT,
  HEADING,
  LINK,
  MESSAGE,
  NOT_IN_POST,
  PLACEHOLDER,
  PROFILE_NAME,
  UNIT,
  VIEWER,
} from './selectors.ts';

const SIGNS = `${UNIT}, ${COMMENT}, ${VIEWER}, ${MESSAGE}, ${PROFILE_NAME}`;

/** Blocks that turned out to be units without being numbered, so that a piece of one finds it again. */
const blocks = new WeakSet<Element>();

/** Every element of `root`, itself included, that should be a post or a comment, in the document's order. */
export function postsIn(root: Element | Document): Element[] {
  const found = new Set<Element>();
  if (root.nodeType === 1 && (root as Element).matches(SIGNS)) addPost(root as Element, found);
  for (const sign of root.querySelectorAll(SIGNS)) addPost(sign, found);
  return [...found];
}

function addPost(sign: Element, found: Set<Element>): void {
  if (sign.matches(COMMENT)) {
    found.add(sign);
    return;
  }
  if (sign.closest(COMMENT)) return;
  const unit = sign.closest(`${UNIT}, ${VIEWER}`) ?? blockAround(sign);
  if (unit && !found.has(unit) && holdsPost(unit)) found.add(unit);
}

/** Cards of people, groups and things to buy, rows of reels and placeholders are numbered too. */
function holdsPost(unit: Element): boolean {
  if (unit.querySelector(`${MESSAGE}, ${PROFILE_NAME}`)) return true;
  return !unit.querySelector(PLACEHOLDER) && authorHeadings(unit).length > 0;
}

/** The innermost post or comment around this element, itself included. */
export function postAround(element: Element): Element | null {
  const around = element.closest(`${COMMENT}, ${UNIT}, ${VIEWER}`) ?? blockOf(element);
  return around && (around.matches(COMMENT) || holdsPost(around)) ? around : null;
}

/** The unit that a comment stands under; undefined where the page shows none. */
export function unitAround(comment: Element): Element | undefined {
  return comment.closest(`${UNIT}, ${VIEWER}`) ?? blockOf(comment) ?? undefined;
}

function blockOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (blocks.has(at)) return at;
  return null;
}

/**
 * The unit around a message or a name where nothing is numbered: the smallest block with a row of
 * actions, which a post that is shared inside another has not; on a page's featured tiles, which
 * have no such row, the smallest with an author's name over the message.
 */
function blockAround(sign: Element): Element | undefined {
  let tile: Element | undefined;
  for (let at = sign.parentElement; at && !isMany(at); at = at.parentElement) {
    if (blocks.has(at)) return at;
    if (at.querySelector(ACTIONS)) return keepBlock(at);
    if (!tile && sign.matches(MESSAGE) && hasNameOver(at, sign)) tile = at;
  }
  return tile && keepBlock(tile);
}

function keepBlock(block: Element): Element {
  blocks.add(block);
  return block;
}

const isMany = (block: Element): boolean =>
  block.localName === 'body' ||
  block.matches(NOT_IN_POST) ||
  block.querySelector(NOT_IN_POST) !== null;

function hasNameOver(block: Element, message: Element): boolean {
  const [first] = authorHeadings(block);
  return first !== undefined && isBefore(first, message);
}

/** Headings of this unit that name a profile or a group, its own author's first; comments have none. */
export function authorHeadings(unit: Element): Element[] {
  return [...unit.querySelectorAll(HEADING)].filter(
    (heading) => isOwn(heading, unit) && !heading.closest(MESSAGE) && namesAuthor(heading),
  );
}

const namesAuthor = (heading: Element): boolean =>
  [...heading.querySelectorAll(LINK)].some((link) => {
    const href = link.getAttribute('href');
    return parseProfile(href) !== undefined || isGroup(href);
  });

/** True where this piece belongs to the unit itself, not to a comment or a unit inside it. */
export function isOwn(piece: Element, unit: Element): boolean {
  const around = piece.parentElement?.closest(`${COMMENT}, ${UNIT}, ${VIEWER}`);
  return !around || around === unit || around.contains(unit);
}

const FOLLOWING = 4;
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
