import type { FacebookAccount, FacebookPost } from '../../words.ts';
import { memberHref, permalink, photoHref, profileHref, tracked } from '../addresses.ts';
import type { Standing } from './standing.ts';

/** An author's address as a comment links it: it carries the comment's id in base64. */
export function authorHref({ post, comment }: Standing, author: FacebookAccount): string {
  const id = encodeURIComponent(btoa(`comment:${post.id}_${comment.id}`));
  return tracked(withParameter(accountHref(post, author), `comment_id=${id}`), post);
}

/** Where an account is found from a post: members of a group within it. */
export function accountHref({ group }: FacebookPost, account: FacebookAccount): string {
  return group === undefined ? profileHref(account) : memberHref(group, account);
}

/** A comment's own address; in the photo viewer it is the photo's. `poster` wrote the post. */
export function commentHref(
  { post, comment, parent }: Standing,
  poster: FacebookAccount | undefined,
  inViewer: boolean,
): string {
  const base =
    inViewer && post.photo !== undefined ? photoHref(post.photo, poster) : permalink(post, poster);
  const ids =
    parent === null
      ? `comment_id=${comment.id}`
      : `comment_id=${parent.id}&reply_comment_id=${comment.id}`;
  return tracked(withParameter(base, ids), post);
}

function withParameter(href: string, parameter: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}${parameter}`;
}
