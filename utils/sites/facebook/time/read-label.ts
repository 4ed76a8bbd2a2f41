import { computedStyle } from './computed-style.ts';
import { inlineStyle, visibleText } from './visible-text.ts';

/**
 * The label of the time link of a post or comment, as far as it can be read without computing a
 * style; undefined where there is none, or where only style tells which letters count.
 */
export function readLabel(link: Element): string | undefined {
  const named = namedLabel(link);
  if (named) return named;
  const scope = scopeOf(link);
  return needsStyle(scope) ? undefined : visibleText(scope, inlineStyle) || undefined;
}

/**
 * The same for every link, also where style sheets shuffle the letters among junk. It computes the
 * style of each letter: for posts about the brand only, outside of the observer's callback.
 */
export function readLabelByStyle(link: Element): string | undefined {
  return readLabel(link) ?? (visibleText(scopeOf(link), computedStyle) || undefined);
}

/** A label made for screen readers, which nothing obfuscates. */
function namedLabel(link: Element): string | undefined {
  for (const named of [link, link.querySelector('abbr[aria-label]')]) {
    const label = named?.getAttribute('aria-label')?.trim();
    if (label) return label;
  }
  // 2023: the letters in the link are decoys and the label stands elsewhere in the page.
  return labelElsewhere(link)?.textContent?.trim() || undefined;
}

function labelElsewhere(link: Element): Element | null {
  const id = link.querySelector('span[aria-labelledby]')?.getAttribute('aria-labelledby');
  if (!id) return null;
  const root = link.getRootNode();
  const holder = 'getElementById' in root ? (root as Document | ShadowRoot) : link.ownerDocument;
  return holder.getElementById(id);
}

/** Where obfuscated letters stand, and nothing else; plain labels have no such span. */
function scopeOf(link: Element): Element {
  return link.querySelector('span[aria-labelledby]') ?? link;
}

/**
 * True where letters stand one by one in a flex box, whose order only style tells, or where no
 * decoy among them is marked as such by its style attribute, so that it may be marked by class.
 */
function needsStyle(scope: Element): boolean {
  return [scope, ...scope.querySelectorAll('*')].some((box) => {
    const letters = Array.from(box.children).filter(isLetter);
    if (letters.length < 2) return false;
    const isFlex = /flex|grid/.test(inlineStyle(box)?.display ?? '');
    return isFlex || !letters.some((letter) => inlineStyle(letter)?.display === 'none');
  });
}

function isLetter(element: Element): boolean {
  return element.childElementCount === 0 && [...(element.textContent ?? '')].length === 1;
}
