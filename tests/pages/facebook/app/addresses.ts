import { letters } from '../ids.ts';
import type { FacebookAccount, FacebookPost } from '../words.ts';

const SITE = 'https://www.facebook.com';

/** Where a person or page is found. */
export function profileHref({ vanity, id }: FacebookAccount): string {
  return vanity === undefined ? `${SITE}/profile.php?id=${id}` : `${SITE}/${vanity}`;
}

/** Where a member of a group is found, within the group. */
export function memberHref(group: string, { id }: FacebookAccount): string {
  return `/groups/${group}/user/${id}/`;
}

/** A post's own address; `author` is missing for an anonymous member of a group. */
export function permalink(post: FacebookPost, author: FacebookAccount | undefined): string {
  if (post.group !== undefined) return `${SITE}/groups/${post.group}/posts/${post.id}/`;
  if (author?.vanity !== undefined) return `${SITE}/${author.vanity}/posts/${post.pfbid}`;
  return `${SITE}/permalink.php?story_fbid=${post.pfbid}&id=${author?.id ?? ''}`;
}

/** The address of a post's photo in the viewer. */
export function photoHref(fbid: string, author: FacebookAccount | undefined): string {
  return `${SITE}/photo/?fbid=${fbid}&set=a.${author?.id ?? ''}`;
}

/** An address with what Facebook adds to follow a click; a sponsored unit's value is longer. */
export function tracked(href: string, post: Pick<FacebookPost, 'id' | 'ad'>): string {
  const value = `AZ${letters(post.id, post.ad ? 340 : 172)}`;
  return `${href}${href.includes('?') ? '&' : '?'}__cft__[0]=${value}&__tn__=%2CO%2CP-R`;
}

/** The address of an account's picture. */
export function pictureHref(key: string): string {
  return `https://scontent.xx.fbcdn.net/avatar/${encodeURIComponent(key)}`;
}
