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

/**
 * The first element whose own text is a handle and nothing else. The text may be several nodes
 * ("@" and the name: React keeps them apart). Marks of writing direction may surround it.
 */
export function findHandle(element: Element): string | undefined {
  const handle = AT_HANDLE.exec(ownText(element))?.[1];
  if (handle) return handle;
  for (const child of element.children) {
    const inside = findHandle(child);
    if (inside) return inside;
  }
  return undefined;
}

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text;
}

const AT_HANDLE =
  /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*@(\w{1,20})[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;
