import { parsePermalink, parseProfile } from './address.ts';
import type { Head } from './head.ts';
import { findFirst, isBefore } from './query.ts';
import { ACTIONS, LINE, LINK, MESSAGE, MESSAGES } from './selectors.ts';
import { isCut, languageOf, linesText, visibleText } from './text.ts';
import { isOwn, ownIn } from './units.ts';

/** What a post or comment says. */
export interface Message {
  readonly text: string;
  readonly truncated: boolean;
  /** BCP 47; null where the page gives none. */
  readonly language: string | null;
  /** Handle of the profile that its first words name by a link; undefined where they are no mention. */
  readonly mention: string | undefined;
}

/**
 * The unit's own words, which stand between its head and what follows. Beside a photo and on a coloured
 * background they are lines that no message holds.
 */
export function readMessage(unit: Element, head: Head): Message {
  const message = ownMessage(unit);
  const words = message ? [message] : ownLines(unit);
  const ends = [secondName(unit, head, words.at(-1)), findFirst(unit, ACTIONS)];
  const isAbove = (piece: Element) =>
    !ends.some((end) => end && isBefore(end, piece)) && !head.line?.contains(piece);
  return ofLines(words.filter(isAbove));
}

/** By the surest sign that the page has of one. */
function ownMessage(unit: Element): Element | undefined {
  for (const sign of MESSAGES) {
    const [own] = ownIn(unit, sign);
    if (own) return own;
  }
  return undefined;
}

/**
 * Between the head and the last of these words, whatever names a person or a post does so for words of
 * its own: a post that is shared.
 */
function secondName(
  unit: Element,
  { heading, line }: Head,
  last: Element | undefined,
): Element | undefined {
  for (const link of unit.querySelectorAll(LINK)) {
    if (!last || !isBefore(link, last)) return undefined;
    if (!isBefore(heading, link) || heading.contains(link) || line?.contains(link)) continue;
    if (!namesSomebody(link.getAttribute('href')) || !isOwn(link, unit)) continue;
    if (!unit.contains(link.closest(WORDS))) return link;
  }
  return undefined;
}

const WORDS = `${MESSAGE}, ${LINE}`;

const namesSomebody = (href: string | null): boolean =>
  parseProfile(href) !== undefined || parsePermalink(href) !== undefined;

/** Lines of the post or comment itself; those in a link are the words of what it leads to. */
export const ownLines = (element: Element): Element[] =>
  ownIn(element, LINE).filter((line) => !line.closest(LINK));

/** The words of a message, or of lines that stand by themselves, as in comments. */
export function ofLines(lines: readonly Element[]): Message {
  const [first] = lines;
  const text = linesText(lines);
  return {
    text,
    truncated: lines.some(isCut),
    language: languageOf(first),
    mention: mentionIn(first, text),
  };
}

function mentionIn(line: Element | undefined, text: string): string | undefined {
  const link = line?.querySelector(LINK);
  const name = link ? visibleText(link) : '';
  return name && text.startsWith(name)
    ? parseProfile(link?.getAttribute('href'))?.handle
    : undefined;
}
