import { NOT_TEXT } from './selectors.ts';

/**
 * The text as a person reads it. X keeps line breaks as characters and shows emoji as images;
 * a mention stands in a block of its own that breaks no line, which is why innerText is no help.
 */
export function visibleText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) text += nodeText(node);
  return text;
}

function nodeText(node: ChildNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'img') return element.getAttribute('alt') ?? '';
  if (tag === 'br') return '\n';
  return element.matches(NOT_TEXT) ? '' : visibleText(element);
}
