import { isGroup, parseProfile } from './address.ts';
import { findAll, findFirst, inPageOrder, isBefore } from './query.ts';
import {
  ACTIONS,
  COMMENT,
  HEADINGS,
  LINK,
  MESSAGE,
  MESSAGES,
  NOT_IN_POST,
  PLACEHOLDER,
  PROFILE_NAME,
  UNIT,
  VIEWER,
} from './selectors.ts';

const NUMBERED = `${UNIT}, ${VIEWER}`;
/** Each finds more than it should, and is one selector: what it finds is asked for the rest. */
const SHAPES = ['[aria-posinset]', '[role="article"]', VIEWER];
const SIGNS = [PROFILE_NAME, ...MESSAGES];

/** Blocks that turned out to be units without being numbered, so that a piece of one finds it again. */
const blocks = new WeakSet<Element>();

/** Every element of `root`, itself included, that should be a post or a comment, in no order. */
export function postsIn(root: Element | Document): Element[] {
  const element = root.nodeType === 1 ? (root as Element) : undefined;
  const shaped = findAll(root, SHAPES).filter(isPost);
  const found = new Set(element && isPost(element) ? [element, ...shaped] : shaped);
  const around = element?.closest(`${COMMENT}, ${NUMBERED}`);
  // The content of a unit may come after the unit itself.
  if (around?.matches(NUMBERED) && findFirst(root, SIGNS) && holdsPost(around)) found.add(around);
  if (!around && !isWrapper(root, shaped)) for (const block of blocksIn(root)) found.add(block);
  return [...found];
}

/** Around one post and nothing else, as most of what a list adds. */
function isWrapper(root: Element | Document, [post, other]: readonly Element[]): boolean {
  if (!post || other) return false;
  let at: Element | null = post;
  while (at && at !== root && !at.nextElementSibling && !at.previousElementSibling) {
    at = at.parentElement;
  }
  return at === root;
}

const isPost = (shape: Element): boolean =>
  shape.matches(COMMENT) || (shape.matches(NUMBERED) && holdsPost(shape));

function* blocksIn(root: Element | Document): Iterable<Element> {
  for (const sign of findAll(root, SIGNS)) {
    const block = sign.closest(`${COMMENT}, ${NUMBERED}`) ? undefined : blockAround(sign);
    if (block) yield block;
  }
}

/** Cards of people, groups and things to buy, rows of reels and placeholders are numbered too. */
function holdsPost(unit: Element): boolean {
  if (findFirst(unit, SIGNS)) return true;
  return !unit.querySelector(PLACEHOLDER) && authorHeadings(unit).length > 0;
}

/** The innermost post or comment around this element, itself included. */
export function postAround(element: Element): Element | null {
  const around = element.closest(`${COMMENT}, ${NUMBERED}`) ?? blockOf(element);
  return around && (around.matches(COMMENT) || holdsPost(around)) ? around : null;
}

/** The unit that a comment stands under; undefined where the page shows none. */
export function unitAround(comment: Element): Element | undefined {
  return comment.closest(NUMBERED) ?? blockOf(comment) ?? undefined;
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
    if (findFirst(at, ACTIONS)) return keepBlock(at);
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
  return ownHeadings(unit).filter((heading) => !heading.closest(MESSAGE) && namesAuthor(heading));
}

/** All headings of this unit. */
export function ownHeadings(unit: Element): Element[] {
  return inPageOrder(findAll(unit, HEADINGS).filter((heading) => isOwn(heading, unit)));
}

const namesAuthor = (heading: Element): boolean =>
  [...heading.querySelectorAll(LINK)].some((link) => {
    const href = link.getAttribute('href');
    return parseProfile(href) !== undefined || isGroup(href);
  });

/** Pieces of the unit or comment itself, in one part of it. */
export const ownIn = (part: Element, selector: string, unit = part): Element[] =>
  [...part.querySelectorAll(selector)].filter((piece) => isOwn(piece, unit));

/** True where this piece belongs to the unit itself, not to a comment or a unit inside it. */
export function isOwn(piece: Element, unit: Element): boolean {
  const around = piece.parentElement?.closest(`${COMMENT}, ${NUMBERED}`);
  return !around || around === unit || around.contains(unit);
}
