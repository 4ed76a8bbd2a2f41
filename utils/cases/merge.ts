import { isClosingThanks } from '../complaints/closing-thanks.ts';
import type { BrandMatch, MatchReason } from '../words/brand.ts';
import type { Instant, StoredPost } from '../words/case.ts';
import type { KnownPost } from '../words/post.ts';
import type { KeptPost } from './store.ts';

/** What one reading says of a post; who stores it adds to which conversation it belongs. */
export type Merged = StoredPost & Pick<KeptPost, 'match'>;

/** The surest sign first: one tab may have seen more of the thread than another. */
const surest: readonly MatchReason[] = [
  'author',
  'handle',
  'reply',
  'hashtag',
  'name',
  'keyword',
  'misspelling',
  'thread',
];

/** The fullest that was ever read of a post, in whatever order: what is known is not unlearnt. */
export function merge(
  known: KeptPost | undefined,
  read: { readonly post: KnownPost; readonly match: BrandMatch },
  now: Instant,
  brandName: string,
): Merged {
  const { post } = read;
  const match = known && surer(known.match, read.match) ? known.match : read.match;
  const from = match.reason === 'author' ? 'brand' : 'customer';
  const { text, truncated } = fuller(known, post);
  const time = better(known, post);
  const seenAt = known?.seenAt ?? now;
  const rating = post.rating ?? known?.rating;
  return {
    ...post,
    ...(rating && { rating }),
    url: post.url ?? known?.url ?? null,
    authorHandle: known?.authorHandle ?? post.authorHandle,
    text,
    truncated,
    ...time,
    parentId: post.parentId ?? known?.parentId ?? null,
    replyingTo: post.replyingTo.length > 0 ? post.replyingTo : (known?.replyingTo ?? []),
    language: post.language ?? known?.language ?? null,
    match,
    caseId: known?.caseId ?? '',
    from,
    seenAt,
    at: time.postedAt ? Date.parse(time.postedAt) : seenAt,
    // "Thanks, sorted!" under one star of five closes nothing.
    closing: from === 'customer' && rating !== 'negative' && isClosingThanks(text, brandName),
  };
}

function surer(known: BrandMatch, read: BrandMatch): boolean {
  return known.brandId !== '' && surest.indexOf(known.reason) <= surest.indexOf(read.reason);
}

type Words = Pick<KnownPost, 'text' | 'truncated'>;

/** The whole text, or the longer part of it; a withdrawn post has none, and may show again. */
function fuller(known: Words | undefined, read: Words): Words {
  if (!known || known.text === '' || !read.truncated) return read;
  return known.truncated && read.text.length > known.text.length ? read : known;
}

type Time = Pick<KnownPost, 'postedAt' | 'postedAtExact'>;

/** An exact time before the others. Of two latest moments both hold, so the earlier does. */
function better(known: Time | undefined, read: Time): Time {
  const [first, second] = [known, read].map((time) => time && timeOf(time));
  if (!first?.postedAt) return second ?? timeOf(read);
  if (!second?.postedAt) return first;
  if (first.postedAtExact !== second.postedAtExact) return first.postedAtExact ? first : second;
  return Date.parse(second.postedAt) < Date.parse(first.postedAt) ? second : first;
}

function timeOf({ postedAt, postedAtExact }: Time): Time {
  return { postedAt, postedAtExact };
}

/** Of what it reads, nothing changes where the same post is read again. */
export function saysTheSame(known: KeptPost, post: KeptPost): boolean {
  return contentOf(known) === contentOf(post);
}

function contentOf(post: KeptPost): string {
  const { text, truncated, url, rating, postedAt, postedAtExact } = post;
  const { parentId, replyingTo, rootId, customer, opens, match } = post;
  const said = [text, truncated, url, rating, postedAt, postedAtExact];
  return JSON.stringify([...said, parentId, replyingTo, rootId, customer, opens, match.reason]);
}
