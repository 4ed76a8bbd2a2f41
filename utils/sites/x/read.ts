import type { Post } from '../../words/post.ts';
import { postId } from './address.ts';
import { readAuthor } from './author.ts';
import { isOwn, own } from './own.ts';
import { type Origin, readOrigin } from './permalink.ts';
import { EMBEDDED, NAME, POST, PROMOTED, SHOW_MORE, TEXT } from './selectors.ts';
import { visibleText } from './text.ts';
import { readPlace, readReplyingTo } from './thread.ts';

/**
 * The post as a person reads it. Undefined where it cannot be read whole: no author, no id
 * (advertisements excepted), or an address that names another author: none is better than a wrong one.
 */
export function readPost(article: Element, url: URL): Post | undefined {
  if (!article.matches(POST) || isInsidePost(article)) return undefined;
  const author = readAuthor(article);
  const origin = readOrigin(article);
  if (!author || !agree(origin, author.handle)) return undefined;
  const promoted = article.closest(PROMOTED) !== null || origin?.hasTime === false;
  if (!origin && !promoted) return undefined;
  const text = own(article, TEXT);
  const place = readPlace(article, url);
  const replyingTo = readReplyingTo(article);
  const authorUrl = `https://x.com/${author.handle}`;
  return {
    id: origin ? postId(origin.link.status) : null,
    site: 'x',
    url: origin ? `${authorUrl}/status/${origin.link.status}` : null,
    kind: kind(article, place.isReply || replyingTo.length > 0),
    authorName: author.name,
    authorHandle: author.handle,
    authorUrl,
    text: text ? visibleText(text).trim() : '',
    postedAt: origin?.postedAt ?? null,
    postedAtExact: origin?.postedAt != null,
    parentId: place.parentId,
    replyingTo,
    promoted,
    truncated: own(article, SHOW_MORE) !== undefined,
    language: text?.getAttribute('lang') || null,
  };
}

/** Inside another post, save where X embeds posts in an Article, an article is a quotation. */
function isInsidePost(article: Element): boolean {
  return article.parentElement?.closest(POST) != null && !article.closest(EMBEDDED);
}

/** Handles are written in any case. */
function agree(origin: Origin | undefined, handle: string): boolean {
  const linked = origin?.link.handle ?? handle;
  return linked.toLowerCase() === handle.toLowerCase();
}

/** A reply that quotes is a reply: whom it answers matters more than what it shows. */
function kind(article: Element, isReply: boolean): Post['kind'] {
  if (isReply) return 'reply';
  return quotes(article) ? 'quote' : 'post';
}

function quotes(article: Element): boolean {
  for (const name of article.querySelectorAll(NAME)) {
    if (!isOwn(name, article)) return name.closest(POST) === article;
  }
  return false;
}
