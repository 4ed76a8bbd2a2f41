import type { CaseContext } from '../../../utils/cases/context.ts';
import type { Seen } from '../../../utils/cases/record.ts';
import { isAccountOf } from '../../../utils/complaints/account.ts';
import type { KnownPost } from '../../../utils/words/post.ts';
import { minute, settings } from './world.ts';

/** The brand of this page: Acme, whose announcement people comment on. */
export const acmePage: CaseContext['settings'] = {
  ...settings,
  brands: settings.brands.map((brand) => ({ ...brand, pages: ['acme'] })),
};

export const announcement = 'facebook:900';

export const longId = (id: number) => `facebook:comment:900_${id}`;
export const shortId = (id: number) => `facebook:comment:${id}`;

interface Comment {
  readonly by: string;
  readonly text: string;
  /** Minutes of the day. */
  readonly at: number;
  /** The comment that it answers; none: it stands directly under the announcement. */
  readonly under?: number;
  /** Whom it speaks to: the mention, or the author of what it answers. */
  readonly to?: string;
}

/** A comment as a page of the brand shows it, under both of its ids. */
export function comment(
  id: number,
  { by, text, at, under, to = 'acme' }: Comment,
  more: Partial<KnownPost> = {},
): Seen {
  const post: KnownPost = {
    id: longId(id),
    site: 'facebook',
    url: `https://www.facebook.com/acme/posts/900?comment_id=${id}`,
    kind: 'comment',
    authorName: by,
    authorHandle: by,
    authorUrl: `https://www.facebook.com/${by}`,
    text,
    postedAt: new Date(minute(at)).toISOString(),
    postedAtExact: true,
    parentId: under === undefined ? announcement : longId(under),
    replyingTo: [to, 'acme'],
    promoted: false,
    truncated: false,
    language: 'en',
    ...more,
  };
  const own = acmePage.brands.some((brand) => isAccountOf(brand, 'facebook', by));
  const reason = own ? 'author' : 'reply';
  return {
    post,
    match: { brandId: 'acme', reason, words: '', addressed: true },
    otherId: post.id === longId(id) ? shortId(id) : longId(id),
  };
}

/** The same comment where the page shows its number only. */
export function inShort(seen: Seen): Seen {
  const { otherId: short, ...rest } = seen;
  return { ...rest, post: { ...seen.post, id: short ?? seen.post.id, url: null } };
}

/** The same comment with a label like "3h", which allows a moment so many minutes later. */
export function about(seen: Seen, later: number): Seen {
  const at = Date.parse(seen.post.postedAt ?? '') + later * 60_000;
  const post = { ...seen.post, postedAt: new Date(at).toISOString(), postedAtExact: false };
  return { ...seen, post };
}
