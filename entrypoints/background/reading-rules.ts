import { patternsOf } from '../../utils/complaints/patterns-of.ts';
import type { ReadingRules } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Settings } from '../../utils/words/settings.ts';

/** What a page of this site may read: nothing before consent, without a brand, or when paused. */
export function readingRules(settings: Settings, site: SiteId): ReadingRules {
  const { consentAt, brands, pausedSites, sidebarWidth } = settings;
  return {
    reading: consentAt !== null && brands.length > 0 && !pausedSites.includes(site),
    brands,
    patterns: patternsOf(brands),
    sidebarWidth,
  };
}
