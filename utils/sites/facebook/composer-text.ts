import { LINE, MENTION } from './composer-selectors.ts';

/** The text of an editor of Lexical's, a line a paragraph, emoji from their images. */
export function editorText(editor: Element): string {
  const lines = [...editor.querySelectorAll(LINE)];
  return lines.length > 0 ? lines.map(lineText).join('\n') : (editor.textContent ?? '');
}

/** A break at the end of a line only holds the caret: a person's own one is followed by that. */
function lineText(line: Element): string {
  return textWithin(line).replace(/\n$/, '');
}

function textWithin(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) text += textOf(node as Element);
  }
  return text;
}

function textOf(element: Element): string {
  if (element.localName === 'br') return '\n';
  return element.localName === 'img' ? (element.getAttribute('alt') ?? '') : textWithin(element);
}

/** The mention at the very beginning, as it stands there; empty where there is none. */
export function leadingMention(editor: Element): string {
  const first = editor.querySelector(LINE)?.firstElementChild;
  if (!first?.matches(MENTION) || isAfterText(first)) return '';
  const text = textOf(first);
  // Emoji are kept whole as well.
  return /\p{L}/u.test(text) ? text : '';
}

const isAfterText = (element: Element): boolean =>
  element.previousSibling !== null && element.previousSibling.textContent !== '';

/** The same words and the space behind them, where the text begins with them. */
export function withSpace(text: string, words: string): string {
  if (words === '' || !text.startsWith(words)) return '';
  const space = /^[^\S\n]/.exec(text.slice(words.length))?.[0] ?? '';
  return words + space;
}
