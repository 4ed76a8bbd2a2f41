import type { Site } from '../site.ts';
import { focusId, pageKind } from './address.ts';
import { readAuthor } from './author.ts';
import { cellOf, postIn } from './cells.ts';
import { own } from './own.ts';
import { ownTimes, readId } from './permalink.ts';
import {
  COMPOSER_SCOPE,
  DIALOG,
  EDITOR,
  EDITOR_LINE,
  NAME,
  POST,
  REPLY,
  SUBMIT,
} from './selectors.ts';
import { visibleText } from './text.ts';

export const composer: Site['composer'] = {
  find,
  opener,
  text,
  // "Replying to" stands outside of the editor, and who is signed in beside the page.
  prefilled: () => '',
  submit,
  sendsBy: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  answers,
  speaker: () => null,
};

/** An open dialog covers the page: what stands behind it is no composer that anybody sees. */
function find(document: Document, url: URL, id: string): HTMLElement | undefined {
  const editors = [...document.querySelectorAll<HTMLElement>(EDITOR)];
  const inDialogs = editors.filter((editor) => editor.closest(DIALOG));
  const reachable = inDialogs.length > 0 ? inDialogs : editors;
  return reachable.find((editor) => answers(editor, url) === id);
}

function opener(post: Element): HTMLElement | undefined {
  const button = own(post, REPLY);
  return button instanceof HTMLElement ? button : undefined;
}

/** Draft.js keeps each line in a block; an empty one holds only a placeholder break. */
function text(editor: HTMLElement): string {
  const lines = [...editor.querySelectorAll(EDITOR_LINE)];
  return lines.length > 0 ? lines.map(lineText).join('\n') : (editor.textContent ?? '');
}

const lineText = (line: Element): string => visibleText(line).replace(/\n$/, '');

function submit(editor: HTMLElement): HTMLElement | undefined {
  return editor.closest(COMPOSER_SCOPE)?.querySelector<HTMLElement>(SUBMIT) ?? undefined;
}

/** The inline composer stands in the focal post's row; a dialog shows the post above its composer. */
function answers(editor: HTMLElement, url: URL): string | null {
  const cell = cellOf(editor);
  const beside = cell && postIn(cell);
  if (beside) return readId(beside);
  const sheet = composeSheet(editor, url);
  if (!sheet) return pageKind(url) === 'conversation' ? focusId(url) : null;
  const posts = [...sheet.querySelectorAll(POST)].filter((post) => isBefore(post, editor));
  const last = posts.at(-1);
  return last ? (readId(last) ?? idOfTwin(last, sheet)) : null;
}

/** Narrow windows show the dialog as a page of its own. */
function composeSheet(editor: Element, url: URL): Element | null {
  const isPage = url.pathname.startsWith('/compose');
  return editor.closest(DIALOG) ?? (isPage ? editor.closest('main') : null);
}

const FOLLOWING = 4;
const isBefore = (post: Node, editor: Node): boolean =>
  (post.compareDocumentPosition(editor) & FOLLOWING) !== 0;

/** Where the dialog's copy has no permalink, the one post behind it by the same author and time has. */
function idOfTwin(copy: Element, sheet: Element): string | null {
  const mark = authorAndTime(copy);
  const behind = [...copy.ownerDocument.querySelectorAll(POST)].filter(
    (post) => !sheet.contains(post),
  );
  const twins = behind.filter((post) => mark && authorAndTime(post) === mark);
  const [id = null, ...others] = new Set(twins.map(readId));
  return others.length === 0 ? id : null;
}

function authorAndTime(post: Element): string | undefined {
  const at = ownTimes(post)[0]?.getAttribute('datetime');
  const name = own(post, NAME);
  const handle = name && readAuthor(name)?.handle;
  return at && handle ? `${handle} ${at}` : undefined;
}
