import { parseProfile } from './address.ts';
import { LINK } from './selectors.ts';
import { visibleText } from './text.ts';

export interface Author {
  readonly name: string;
  readonly handle: string;
}

/**
 * Whom a name block names; undefined where that is nobody, or its links lead to another profile.
 * Its first part is the display name, which may itself begin with "@"; the handle stands after it.
 */
export function readAuthor(block: Element): Author | undefined {
  const [name, ...rest] = parts(block);
  let handle: string | undefined;
  for (const part of rest) handle ??= findHandle(part);
  if (!name || !handle) return undefined;
  const linked = parseProfile(block.querySelector(LINK)?.getAttribute('href')) ?? handle;
  if (linked.toLowerCase() !== handle.toLowerCase()) return undefined;
  return { name: visibleText(name).trim(), handle };
}

function parts(block: Element): Element[] {
  let inner = block;
  while (inner.childElementCount === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return [...inner.children];
}

/**
 * The first element whose own text is a handle and nothing else. React draws "@" and the name as
 * two text nodes, which no saved page shows.
 */
export function findHandle(element: Element): string | undefined {
  let text = '';
  // Following siblings costs a fraction of a live list, and this runs for every post of a page.
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const handle = isElement(node) ? findHandle(node) : undefined;
    if (handle) return handle;
    text += node.nodeValue ?? '';
  }
  return asHandle(text);
}

const asHandle = (text: string): string | undefined =>
  text.includes('@') ? /^@(\w{1,20})$/.exec(text.replace(MARKS, ''))?.[1] : undefined;

const MARKS = /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const isElement = (node: Node): node is Element => node.nodeType === 1;
