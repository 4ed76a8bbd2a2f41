import type { Post } from '../../words/post.ts';
import { postId } from './address.ts';
import { readAuthor } from './author.ts';
import { isInsidePost } from './cells.ts';
import { isOwn, own } from './own.ts';
import { type Origin, readOrigin } from './permalink.ts';
import { readReplyingTo } from './replying-to.ts';
import { NAME, POST, PROMOTED, SHOW_MORE, TEXT } from './selectors.ts';
import { visibleText } from './text.ts';
import { readPlace } from './thread.ts';

/**
 * The post as a person reads it. Undefined where it cannot be read whole: no author or several, no id
 * (advertisements excepted), an address that names another author. None is better than a wrong one.
 */
export function readPost(article: Element, url: URL): Post | undefined {
  if (!article.matches(POST) || isInsidePost(article)) return undefined;
  const names = [...article.querySelectorAll(NAME)];
  const [name, double] = names.filter((found) => isOwn(found, article));
  const author = name && !double && readAuthor(name);
  const origin = readOrigin(article);
  if (!author || !agree(origin, author.handle)) return undefined;
  const promoted = article.closest(PROMOTED) !== null || origin?.hasTime === false;
  if (!origin && !promoted) return undefined;
  const text = own(article, TEXT);
  const id = origin ? postId(origin.link.status) : null;
  const place = readPlace(article, url);
  const replyingTo = readReplyingTo(article, name, text);
  const authorUrl = `https://x.com/${author.handle}`;
  return {
    id,
    site: 'x',
    url: origin ? `${authorUrl}/status/${origin.link.status}` : null,
    kind: kind(
      place.isReply || replyingTo.length > 0,
      names.some((found) => quotes(article, found)),
    ),
    authorName: author.name,
    authorHandle: author.handle,
    authorUrl,
    text: text ? visibleText(text).trim() : '',
    postedAt: origin?.postedAt ?? null,
    postedAtExact: origin?.postedAt != null,
    parentId: place.parentId === id ? null : place.parentId,
    replyingTo,
    promoted,
    truncated: own(article, SHOW_MORE) !== undefined,
    language: text?.getAttribute('lang') || null,
  };
}

/** Handles are written in any case. */
function agree(origin: Origin | undefined, handle: string): boolean {
  const linked = origin?.link.handle ?? handle;
  return linked.toLowerCase() === handle.toLowerCase();
}

/** A reply that quotes is a reply: whom it answers matters more than what it shows. */
function kind(isReply: boolean, isQuote: boolean): Post['kind'] {
  if (isReply) return 'reply';
  return isQuote ? 'quote' : 'post';
}

/** A second name is a quoted post's, unless it is in an article of its own. */
function quotes(article: Element, name: Element): boolean {
  return name.closest(POST) === article && !isOwn(name, article);
}
