import { patternsOf } from '../../utils/complaints/patterns-of.ts';
import type { ReadingRules } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Settings } from '../../utils/words/settings.ts';

/** Nothing of a site is read before consent, without a brand, or when paused. */
export function mayRead({ consentAt, brands, pausedSites }: Settings, site: SiteId): boolean {
  return consentAt !== null && brands.length > 0 && !pausedSites.includes(site);
}

/** What a page of this site may read, and what it looks for. */
export function readingRules(settings: Settings, site: SiteId): ReadingRules {
  const { brands, sidebarWidth } = settings;
  return {
    reading: mayRead(settings, site),
    brands,
    patterns: patternsOf(brands),
    sidebarWidth,
  };
}
