import type { Brand, BrandMatch } from '../words/brand.ts';
import { createMatcher, createSearch, type Matchable, textMatch } from './matcher.ts';
import { patternsOf } from './patterns-of.ts';

/** For the field "would this be seen?": what matches, where, and what spoke against it. */
export interface Explanation {
  readonly match: BrandMatch | null;
  /** Offsets in the text, end exclusive. */
  readonly range: readonly [start: number, end: number] | null;
  /** The exclusion, as typed, without which the text would match; null where none stood in the way. */
  readonly excludedBy: string | null;
}

/** A matcher for these brands, made on the spot. Pages get their patterns ready instead: see `createMatcher`. */
export function compileBrands(
  brands: readonly Brand[],
): (post: Matchable) => BrandMatch | undefined {
  return createMatcher(brands, patternsOf(brands));
}

/** What the text alone says, for a field in which a person tries out their brands. */
export function explainMatch(brands: readonly Brand[], text: string): Explanation {
  const found = createSearch(patternsOf(brands))(text);
  let excludedBy: string | null = null;
  for (const [index, { id }] of brands.entries()) {
    const one = found(index);
    const match = textMatch(id, text, one);
    if (match) return { match, range: one.range, excludedBy: null };
    excludedBy ??= one.excludedBy;
  }
  return { match: null, range: null, excludedBy };
}
