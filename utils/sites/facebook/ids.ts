import { fingerprint } from '../../words/fingerprint.ts';
import type { KnownPost } from '../../words/post.ts';
import { type Permalink, parsePermalink } from './address.ts';
import { readComment } from './comment.ts';
import { type Head, readHead } from './head.ts';
import { readMessage } from './message.ts';
import { COMMENT, LINK, ROW } from './selectors.ts';
import { unitAround } from './units.ts';

/** The id of an element that `postsIn` gave; null where the page says none. */
export function readId(element: Element): string | null {
  if (element.matches(COMMENT)) return readComment(element)?.id ?? null;
  const head = readHead(element);
  return head ? postId(element, head, readMessage(element, head).text) : null;
}

/** Of a unit by its address, by its comments' addresses where its own is hidden, else by what it says. */
export function postId(unit: Element, head: Head, text: string): string | null {
  const key = (head.permalink ?? commentsPermalink(unit))?.key;
  return key ? `facebook:${key}` : contentId(head.profile?.handle ?? head.name, text);
}

/** A comment's time links to the comment below its post, whose own address may be hidden. */
export function commentsPermalink(unit: Element): Permalink | undefined {
  let found: Permalink | undefined;
  for (const row of unit.querySelectorAll(ROW)) {
    const comment = row.closest(COMMENT);
    if (!comment || unitAround(comment) !== unit) continue;
    const link = parsePermalink(row.querySelector(LINK)?.getAttribute('href'));
    if (link && found && link.key !== found.key) return undefined;
    found ??= link;
  }
  return found;
}

/** So much of a post shows before "See more" in every place, in as many lines as it does. */
const CHARACTERS = 80;
const LINES = 3;

/** Stable across reads, pages and what the page shows of it; null where a post says nothing. */
export function contentId(author: string, text: string): string | null {
  const lines = text.trim().split('\n', LINES).join(' ').replace(/\s+/g, ' ');
  const words = lines.replace(/\s*…$/, '').slice(0, CHARACTERS).trim();
  return words ? `facebook:content:${fingerprint(`${author.toLowerCase()} ${words}`)}` : null;
}

/** A comment by its own number alone, as links to it name it; a post by what it says. */
export function otherId(post: KnownPost): string | null {
  const { id, text } = post;
  // The handle of somebody anonymous names the thread, by its own id.
  const author = post.authorUrl ? post.authorHandle : post.authorName;
  const other =
    post.kind === 'comment' ? id.replace(/:\d+_(\d+)$/, ':$1') : contentId(author, text);
  return other === id ? null : other;
}
