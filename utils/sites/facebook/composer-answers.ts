import { COMMENT_FORM, DIALOG } from './composer-selectors.ts';
import { editorText, leadingMention, withSpace } from './composer-text.ts';
import { addresseeIn, standingOf, type Thread } from './composer-thread.ts';
import { otherId, readId } from './ids.ts';
import { isBefore } from './query.ts';
import { readPost } from './read.ts';
import { COMMENT } from './selectors.ts';
import { postAround, postsIn } from './units.ts';

/**
 * Ids of the posts that what is written in this editor answers, the likeliest first; none where the
 * page does not tell. `url` is the page's address.
 */
export function answeredBy(editor: Element, url: URL): string[] {
  // Inside a comment stands who changes their own words.
  if (editor.closest(COMMENT)) return [];
  const standing = standingOf(editor);
  if (standing === 'unclear') return [];
  if (standing !== 'post') return inThread(standing, editor);
  const unit = unitOf(editor);
  return unit ? idsOf(unit, url) : [];
}

/**
 * Whom a thread's editor speaks to may have several comments in it: each of them is answered at the
 * thread's end, and the last is what the person reads before they write.
 */
function inThread(thread: Thread, editor: Element): string[] {
  const { comment, replies } = thread;
  const name = addresseeIn(thread, editor);
  if (name === undefined) return [comment.id];
  const theirs = [comment, ...replies].filter((one) => one.name === name);
  return theirs.map(({ id }) => id).reverse();
}

/** A list may hide the address of a post that its dialog shows: then both know what it says. */
function idsOf(unit: Element, url: URL): string[] {
  const id = readId(unit);
  const post = id === null ? undefined : readPost(unit, url);
  const other = post && id !== null ? otherId({ ...post, id }) : null;
  return [id, other].filter((one) => one !== null);
}

/** The unit under which an editor stands. In a dialog it may stand at the window's foot, below it. */
export function unitOf(editor: Element): Element | null {
  const around = postAround(editor);
  if (around) return around;
  const dialog = editor.closest(COMMENT_FORM)?.closest(DIALOG);
  const units = dialog ? postsIn(dialog).filter((post) => !post.matches(COMMENT)) : [];
  const [unit] = units;
  return unit && units.length === 1 && isBefore(unit, editor) ? unit : null;
}

/** What Facebook has put in front of a person's words: whom they answer, and the space behind it. */
export function prefilled(editor: Element): string {
  const text = editorText(editor);
  const mention = leadingMention(editor);
  if (mention !== '') return withSpace(text, mention);
  const standing = standingOf(editor);
  if (typeof standing === 'string') return '';
  const names = [standing.comment, ...standing.replies].map(({ name }) => name);
  const first = names.find((name) => `${text} `.startsWith(`${name} `));
  return withSpace(text, first ?? '');
}
