export type SiteId = 'x' | 'facebook';

export type PostKind = 'post' | 'reply' | 'comment' | 'quote' | 'review';

/** One tweet, Facebook post, comment, reply or review, as a person reads it on the page. */
export interface Post {
  /** `x:<status id>` or `facebook:<key>`; null where the page gives none (a promoted unit). */
  readonly id: string | null;
  readonly site: SiteId;
  /** Permalink, absolute; null where the page gives none. */
  readonly url: string | null;
  readonly kind: PostKind;
  readonly authorName: string;
  /** Without `@`; on Facebook the vanity name or the numeric id. */
  readonly authorHandle: string;
  readonly authorUrl: string;
  /** What a person reads, emoji included, a quoted post's text excluded. */
  readonly text: string;
  /** ISO 8601 in UTC; null where the page shows no time. */
  readonly postedAt: string | null;
  /** False where the page only says "3h" and `postedAt` is computed from the reading time. */
  readonly postedAtExact: boolean;
  /** Id of the post that this one answers, where the page shows it. */
  readonly parentId: string | null;
  /** Handles that the page says are replied to, without `@`. */
  readonly replyingTo: readonly string[];
  readonly promoted: boolean;
  /** The page holds more text behind "Show more". */
  readonly truncated: boolean;
  /** BCP 47 tag that the page gives for the text; null where it gives none. */
  readonly language: string | null;
  /** What a review says by its form, beside its words: "doesn't recommend", or one or two stars of five. */
  readonly rating?: 'negative' | 'positive';
}

/** A post that can be stored: the page gave it an id. */
export type KnownPost = Post & { readonly id: string };
