import { prefilled } from './composer-answers.ts';
import { BUTTON, COMMENT_BUTTON, EDITOR, NAMED_BUTTON } from './composer-selectors.ts';
import { editorText } from './composer-text.ts';
import { standingOf } from './composer-thread.ts';
import { readId } from './ids.ts';
import { COMMENT, LINK, ROW } from './selectors.ts';
import { isOwn, postAround, unitAround } from './units.ts';

/** The button on a post or comment that opens its composer; undefined where it is not certain. */
export function opener(post: Element): HTMLElement | undefined {
  const button = post.matches(COMMENT) ? replyButton(post) : commentButton(post);
  return button instanceof HTMLElement ? button : undefined;
}

/** Behind the small print's Like: Reply is the first of its buttons that is only a word. */
function replyButton(comment: Element): Element | undefined {
  const row = [...comment.querySelectorAll(ROW)].find(
    (list) => postAround(list) === comment && list.querySelector(LINK),
  );
  const items = [...(row?.children ?? [])];
  const like = items.findIndex((item) => item.querySelector(NAMED_BUTTON));
  const reply = like < 0 ? undefined : only(items[like + 1], BUTTON);
  return reply?.hasAttribute('aria-label') || isWritten(comment) ? undefined : reply;
}

/** Somebody's words stand in the thread's composer, and Reply would start it anew. */
function isWritten(comment: Element): boolean {
  const id = readId(comment);
  const editors = [...(unitAround(comment) ?? comment.ownerDocument).querySelectorAll(EDITOR)];
  return editors.some((editor) => {
    if (editorText(editor).slice(prefilled(editor).length).trim() === '') return false;
    const standing = standingOf(editor);
    if (typeof standing === 'string') return standing === 'unclear';
    return [standing.comment, ...standing.replies].some((one) => one.id === id);
  });
}

/** By Facebook's own name for it, else in the row that begins with Like and its reactions. */
function commentButton(unit: Element): Element | undefined {
  const marks = [...unit.querySelectorAll(COMMENT_BUTTON)].filter((mark) => isOwn(mark, unit));
  const [mark, another] = marks;
  if (mark) return another ? undefined : (mark.closest(BUTTON) ?? undefined);
  const rows = [...unit.querySelectorAll(NAMED_BUTTON)].flatMap((button) => {
    const row = isOwn(button, unit) ? rowBegunBy(button) : undefined;
    return row ? [row] : [];
  });
  return rows.length === 1 ? only(rows[0]?.children[1], BUTTON) : undefined;
}

/** Like and React share the row's first place; Comment, Share and what else there is have one each. */
function rowBegunBy(like: Element): Element | undefined {
  const place = like.parentElement;
  const row = place?.parentElement;
  const isLike =
    place?.children.length === 2 &&
    place.firstElementChild === like &&
    like.nextElementSibling?.matches(NAMED_BUTTON);
  if (!row || !isLike || row.firstElementChild !== place) return undefined;
  const others = [...row.children].slice(1);
  return others.length > 1 && others.every((other) => only(other, BUTTON)) ? row : undefined;
}

/** The one element inside that matches; undefined where there are none or several. */
function only(parent: Element | undefined, selector: string): Element | undefined {
  const [first, second] = parent?.querySelectorAll(selector) ?? [];
  return second ? undefined : first;
}
