/**
 * Whom a post speaks of. All lists may be empty, but a brand has at least one handle, page, hashtag,
 * keyword or name.
 */
export interface Brand {
  readonly id: string;
  readonly name: string;
  /** X handles without `@`, as typed. */
  readonly handles: readonly string[];
  /** Facebook pages: vanity names or numeric ids. */
  readonly pages: readonly string[];
  /** Hashtags without `#`. */
  readonly hashtags: readonly string[];
  /** Words or phrases, `*` stands for any run of word characters. */
  readonly keywords: readonly string[];
  /** Phrases that are not the brand ("northwind street"): a match inside one does not count. */
  readonly exclusions: readonly string[];
  /** Hashtags that only hold the name or a hashtag of the brand count: #NorthwindFail. Absent: no. */
  readonly compoundTags?: boolean;
  /** The name with one letter wrong counts, where it is long. Absent: no. */
  readonly misspellings?: boolean;
}

export type MatchReason =
  | 'handle'
  | 'hashtag'
  | 'name'
  | 'keyword'
  | 'misspelling'
  | 'reply'
  | 'thread'
  | 'author';

/** Why a post is taken to speak of a brand. */
export interface BrandMatch {
  readonly brandId: string;
  readonly reason: MatchReason;
  /** The words that matched, as they stand in the post; empty for `reply`, `thread` and `author`. */
  readonly words: string;
  /** The post is aimed at the company (handle, reply, own page), and does not merely name it. */
  readonly addressed: boolean;
}
