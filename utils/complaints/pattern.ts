import type { MatchReason } from '../words/brand.ts';

/** In a pattern: any run of word characters, and any one of them. No folded text holds these. */
export const RUN = '\ufff0';
export const ONE = '\ufff1';

/** What is looked for on behalf of a brand. Plain data, made where there is room for it, used in pages. */
export interface Pattern {
  /** Folded characters, `RUN` and `ONE`. */
  readonly signs: string;
  /** Index of the brand. */
  readonly brand: number;
  /** From the brand's surest sign to its weakest. */
  readonly rank: number;
  /** Null for an exclusion. */
  readonly reason: MatchReason | null;
  /** Stands within a hashtag as a word of its own, by the tag's capitals, and not as words alone. */
  readonly inTag: boolean;
  /** As it was typed. */
  readonly phrase: string;
}

/** All that is looked for on behalf of some brands. */
export interface Patterns {
  readonly all: readonly Pattern[];
  /** Every match holds one of these (see anchors.ts); null where there are none to go by. */
  readonly anchors: readonly string[] | null;
}
