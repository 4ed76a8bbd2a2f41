import { type Comment, readComment } from './comment.ts';
import { BUTTON } from './composer-selectors.ts';
import { labelsOf, speakerOf } from './composer-speaker.ts';
import { leadingMention } from './composer-text.ts';
import { isBefore } from './query.ts';
import { COMMENT, UNIT, VIEWER } from './selectors.ts';
import { postAround } from './units.ts';

/** A comment with the replies to it, all above the editor, from top to bottom. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** Where an editor stands: in a thread, under the post itself, or nobody can tell. */
export type Standing = Thread | 'post' | 'unclear';

/**
 * In whose box an editor stands. A thread's box holds its comment first and its replies, with their
 * editor, after it; the post's own editor stands after a list of such boxes.
 */
export function standingOf(editor: Element): Standing {
  const unit = postAround(editor);
  for (let box = editor.parentElement; box && !isWhole(box, unit); box = box.parentElement) {
    const articles = [...box.querySelectorAll(COMMENT)].filter((it) => isBefore(it, editor));
    if (articles.length > 0) return standingIn(box, articles, editor);
  }
  return 'post';
}

const isWhole = (box: Element, unit: Element | null): boolean =>
  box === unit || box.querySelector(`${UNIT}, ${VIEWER}`) !== null;

function standingIn(box: Element, articles: readonly Element[], editor: Element): Standing {
  const read = articles.map(readComment);
  const tops = read.filter((it) => it?.permalink?.reply === null);
  if (tops.length > 1) return 'post';
  const comments = read
    .filter((it) => it?.permalink !== undefined)
    .filter((it) => it !== undefined);
  if (comments.length < read.length) return 'unclear';
  const [top] = tops;
  if (!top) return threadAbove(box, comments, editor);
  const thread = { comment: top, replies: comments.filter((it) => it !== top) };
  if (articles[0] && begins(box, articles[0])) return thread;
  return addresseeIn(thread, editor) === undefined ? 'post' : 'unclear';
}

/** Replies alone are in the box: their own links name the comment, which stands further up. */
function threadAbove(box: Element, replies: readonly Comment[], editor: Element): Standing {
  const numbers = new Set(replies.map(({ permalink }) => permalink?.comment));
  const [number] = numbers;
  if (numbers.size !== 1 || !number) return 'unclear';
  const unit = postAround(editor);
  for (let above = box.parentElement; above; above = above.parentElement) {
    for (const article of above.querySelectorAll(COMMENT)) {
      const comment = readComment(article);
      if (comment?.permalink?.reply === null && comment.permalink.comment === number) {
        return { comment, replies };
      }
    }
    if (isWhole(above, unit)) return 'unclear';
  }
  return 'unclear';
}

/**
 * A thread's box begins with its comment, wrapped once at most. A list of them begins with what sorts
 * it or loads more, and each of its threads has a box of its own.
 */
function begins(box: Element, article: Element): boolean {
  if (article.parentElement !== box && article.parentElement?.parentElement !== box) return false;
  return ![...box.querySelectorAll(BUTTON)].some((button) => isBefore(button, article));
}

/** Name of the comment's or a reply's author whom the editor mentions or is called by. */
export function addresseeIn({ comment, replies }: Thread, editor: Element): string | undefined {
  const mention = leadingMention(editor).replace(/^@/, '').trim();
  const names = [comment, ...replies].map(({ name }) => name);
  if (mention !== '') return names.find((name) => name === mention);
  const labels = speakerOf(editor) === null ? labelsOf(editor) : [];
  const called = names.filter((name) => labels.some((label) => label.includes(name)));
  return called.sort((one, other) => other.length - one.length)[0];
}
