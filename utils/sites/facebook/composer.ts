import type { Site } from '../site.ts';
import { answeredBy, prefilled, unitOf } from './composer-answers.ts';
import { opener } from './composer-opener.ts';
import {
  CHOICE,
  COMMENT_FORM,
  DIALOG,
  EDITOR,
  OUT_OF_REACH,
  SUBMIT,
} from './composer-selectors.ts';
import { speakerOf } from './composer-speaker.ts';
import { editorText } from './composer-text.ts';
import { postsIn } from './units.ts';

export const composer: Site['composer'] = {
  find: (document, url, id) =>
    inReach(document).find((editor) => answeredBy(editor, url).includes(id)),
  opener,
  text: editorText,
  prefilled,
  submit: (editor) => editor.closest(COMMENT_FORM)?.querySelector<HTMLElement>(SUBMIT) ?? undefined,
  sendsBy,
  answers: (editor, url) => answeredBy(editor, url)[0] ?? null,
  speaker,
};

/** An open dialog covers the page and the dialogs before it. */
function inReach(document: Document): HTMLElement[] {
  const top = [...document.querySelectorAll(DIALOG)].filter(covers).at(-1);
  return [...(top ?? document).querySelectorAll<HTMLElement>(EDITOR)];
}

/** Menus, cards of people and pickers are dialogs too; nothing is read or written in them. */
const covers = (dialog: Element): boolean =>
  !dialog.closest(OUT_OF_REACH) &&
  (dialog.querySelector(EDITOR) !== null || postsIn(dialog).length > 0);

/** Enter; with another key it breaks the line, and in an open list of names or emoji it chooses. */
function sendsBy(event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event;
  if (key !== 'Enter' || shiftKey || ctrlKey || altKey || metaKey) return false;
  return !(target instanceof Element && isChoosing(target));
}

const isChoosing = (editor: Element): boolean =>
  editor.getAttribute('aria-expanded') === 'true' ||
  Boolean(editor.getAttribute('aria-activedescendant')) ||
  editor.ownerDocument.querySelector(CHOICE) !== null;

/** A reply's own label may name whom it answers: then it is written as the post's own composer says. */
function speaker(editor: HTMLElement): string | null {
  const unit = unitOf(editor);
  const beside = unit ? [...unit.querySelectorAll(EDITOR)] : [];
  const names = [editor, ...beside].map(speakerOf);
  return names.find((name) => name !== null) ?? null;
}
