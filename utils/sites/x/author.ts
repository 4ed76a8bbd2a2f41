import { isOwn } from './own.ts';
import { NAME } from './selectors.ts';
import { visibleText } from './text.ts';

export interface Author {
  readonly name: string;
  readonly handle: string;
}

/** Who wrote the post; undefined where the page names nobody, or more than one account. */
export function readAuthor(article: Element): Author | undefined {
  let author: Author | undefined;
  for (const block of article.querySelectorAll(NAME)) {
    if (!isOwn(block, article)) continue;
    const found = readName(block);
    if (!found || (author && author.handle !== found.handle)) return undefined;
    author ??= found;
  }
  return author;
}

/** The first part is the display name, which may itself begin with "@"; the handle stands after it. */
function readName(block: Element): Author | undefined {
  const [name, ...rest] = parts(block);
  if (!name) return undefined;
  for (const part of rest) {
    const handle = findHandle(part);
    if (handle) return { name: visibleText(name).trim(), handle };
  }
  return undefined;
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
