import { LINE, NOT_TEXT, SEE_MORE } from './selectors.ts';

/** Elements that begin a new line; everything else stands within one. */
const BLOCK = /^(?:div|p|li|ul|ol|blockquote|pre|h[234])$/;

/**
 * The text as a person reads it: emoji from their images, a line for each block, "See more" left
 * out. Saved pages and live ones are indented differently, so that breaks are blocks' and `br`s'.
 */
export function visibleText(element: Element): string {
  const lines = [''];
  walk(element, lines);
  const whole = lines.map((line) => line.replace(/\s+$/, ''));
  return whole
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();
}

/** A name stands on one line, however the page's source is broken. */
export const nameText = (element: Element): string => visibleText(element).replace(/\s+/g, ' ');

/** True where the element's label says this name, if with other spaces, or with marks of direction. */
export const isCalled = (element: Element, name: string): boolean =>
  bare(element.getAttribute('aria-label') ?? '').includes(bare(name));

const bare = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ');

function walk(element: Element, lines: string[]): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) append(lines, node.nodeValue ?? '');
    else if (node.nodeType === 1) walkElement(node as Element, lines);
  }
}

function walkElement(element: Element, lines: string[]): void {
  const tag = element.localName;
  const breaks = tag === 'br' || BLOCK.test(tag);
  if (tag === 'img') append(lines, element.getAttribute('alt') ?? '');
  if (element.matches(NOT_TEXT)) return;
  if (breaks) begin(lines);
  walk(element, lines);
  if (breaks) begin(lines);
}

function append(lines: string[], text: string): void {
  lines[lines.length - 1] += text;
}

function begin(lines: string[]): void {
  if (lines.at(-1) !== '') lines.push('');
}

/** The text of several lines that stand apart; a line within another is read with it. */
export function linesText(lines: readonly Element[]): string {
  const outer = lines.filter((line) => !line.parentElement?.closest(LINE));
  return outer.map(visibleText).filter(Boolean).join('\n');
}

/** The page holds more than it shows, behind a button in the text. */
export const isCut = (text: Element): boolean => text.querySelector(SEE_MORE) !== null;

/** BCP 47 tag of the text; Facebook marks what is written in another script than its own. */
export function languageOf(text: Element | undefined): string | null {
  const tag = (text?.closest('[lang]:not(html)') ?? text?.querySelector('[lang]'))?.getAttribute(
    'lang',
  );
  if (!tag) return null;
  const [language = ''] = tag.split(/[-_]/);
  return tag.endsWith('_rom') ? `${language}-Latn` : tag.replaceAll('_', '-');
}
