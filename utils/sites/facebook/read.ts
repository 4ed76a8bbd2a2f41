import type { Post } from '../../words/post.ts';
import { cleanUrl, type ProfileLink, reviewedPage, siteUrl } from './address.ts';
import { type Comment, readComment } from './comment.ts';
import { type Head, readHead } from './head.ts';
import { commentsPermalink, postId } from './ids.ts';
import { type Message, readMessage } from './message.ts';
import { COMMENT } from './selectors.ts';
import { unitAround } from './units.ts';

/**
 * The post or comment as a person reads it, without what `readRest` reads. Undefined where
 * it cannot be read whole: no author, or signs of several. None is better than a wrong one.
 */
export function readPost(element: Element, url: URL): Post | undefined {
  return element.matches(COMMENT) ? ofComment(element) : ofUnit(element, url);
}

type Common = Pick<Post, 'site' | 'postedAt' | 'postedAtExact'>;

const COMMON: Common = { site: 'facebook', postedAt: null, postedAtExact: false };

function ofUnit(unit: Element, url: URL): Post | undefined {
  const head = readHead(unit);
  if (!head) return undefined;
  const message = readMessage(unit, head);
  // A card of a person, a page or a group has neither words nor a time.
  if (!message.text && !(head.profile ? head.time : head.permalink)) return undefined;
  const id = head.promoted && !head.permalink ? null : postId(unit, head, message.text);
  const page = head.to?.handle ?? reviewedPage(url);
  return {
    ...COMMON,
    id,
    url: (head.permalink ?? commentsPermalink(unit))?.url ?? null,
    kind: reviewedPage(url) === undefined ? 'post' : 'review',
    ...author(head, id ?? ''),
    ...words(message),
    parentId: null,
    replyingTo: page && page !== head.profile?.handle ? [page] : [],
    promoted: head.promoted,
  };
}

function ofComment(article: Element): Post | undefined {
  const comment = readComment(article);
  if (!comment) return undefined;
  const unit = unitAround(article);
  const head = unit && readHead(unit);
  const root = rootOf(comment, unit, head);
  const parent = parentOf(article, comment, unit);
  const owner = head?.profile?.handle ?? comment.permalink?.owner ?? undefined;
  // Facebook puts the name of who is answered in front of a reply, as a link.
  const spokenTo = parent && (comment.message.mention ?? parent.handle);
  // Below a visitor's post or a review all speak to the page that it was written to.
  const replyingTo = [spokenTo, owner, head?.to?.handle].filter((handle) => handle !== undefined);
  const link = siteUrl(comment.time?.getAttribute('href'));
  return {
    ...COMMON,
    id: comment.id,
    url: comment.permalink && link ? cleanUrl(link, true) : null,
    kind: 'comment',
    ...author(comment, root ?? ''),
    ...words(comment.message),
    parentId: parent?.id ?? root,
    replyingTo: [...new Set(replyingTo)],
    promoted: false,
  };
}

/** The post that it stands under: as that says itself, or else as the comment's own address does. */
function rootOf({ permalink }: Comment, unit: Element | undefined, head: Head | undefined) {
  const key = (head?.permalink ?? permalink)?.key;
  if (key) return `facebook:${key}`;
  return unit && head ? postId(unit, head, readMessage(unit, head).text) : null;
}

interface Named {
  readonly name: string;
  readonly profile: ProfileLink | undefined;
}

/** Who is anonymous is so within one thread: elsewhere the same name is somebody else's. */
function author({ name, profile }: Named, root: string) {
  return {
    authorName: name,
    authorHandle: profile?.handle ?? `anonymous:${root.slice(0, 60)}:${name.slice(0, 30)}`,
    authorUrl: profile?.url ?? '',
  };
}

function words({ text, truncated, language }: Message) {
  return { text, truncated, language };
}

interface Parent {
  readonly id: string;
  /** Whose comment it is; undefined where the page does not show it. */
  readonly handle: string | undefined;
}

/** The comment that a reply stands under; its link names it, also where it is out of the page by now. */
function parentOf(
  article: Element,
  { permalink }: Comment,
  unit: Element | undefined,
): Parent | undefined {
  if (!permalink?.reply || !permalink.comment) return undefined;
  const above = threadAbove(article, permalink.comment, unit);
  if (above) return { id: above.id, handle: above.profile?.handle };
  return { id: `facebook:comment:${permalink.comment}`, handle: undefined };
}

/** A thread's box begins with its comment, and a post may have thousands of threads. */
function threadAbove(article: Element, number: string, unit: Element | undefined) {
  let asked: Element | undefined;
  for (let box = article.parentElement; box; box = box === unit ? null : box.parentElement) {
    const first = box.querySelector(COMMENT) ?? undefined;
    if (!first || first === article || first === asked) continue;
    asked = first;
    const comment = readComment(first);
    if (comment?.permalink?.reply === null && comment.permalink.comment === number) return comment;
  }
  return undefined;
}
