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
  const handle = rest.map(findHandle).find((found) => found !== undefined);
  if (!name || !handle) return undefined;
  const linked = parseProfile(block.querySelector(LINK)?.getAttribute('href')) ?? handle;
  if (linked.toLowerCase() !== handle.toLowerCase()) return undefined;
  return { name: visibleText(name).trim(), handle };
}

function parts(block: Element): Element[] {
  let inner = block;
  while (inner.children.length === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return [...inner.children];
}

/** The first text that is a handle and nothing else. Marks of writing direction may surround it. */
export function findHandle(element: Element): string | undefined {
  for (const node of element.childNodes) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    const handle = AT_HANDLE.exec(text)?.[1] ?? (isElement(node) ? findHandle(node) : undefined);
    if (handle) return handle;
  }
  return undefined;
}

const AT_HANDLE =
  /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*@(\w{1,20})[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;
const isElement = (node: Node): node is Element => node.nodeType === 1;
