import { compileBrands } from '../../../utils/complaints/match.ts';
import type { Brand, BrandMatch } from '../../../utils/words/brand.ts';

/** A brand with these rules and no others. */
export function brandOf(part: Partial<Brand>): Brand {
  const none = { handles: [], pages: [], hashtags: [], keywords: [], exclusions: [] };
  return { id: 'b', name: '', ...none, ...part };
}

/** What the text of a post on X, by nobody in particular, holds of this brand. */
export function matchIn(text: string, part: Partial<Brand>): BrandMatch | undefined {
  const post = { site: 'x', text, replyingTo: [], authorHandle: 'jo' } as const;
  return compileBrands([brandOf(part)])(post);
}
