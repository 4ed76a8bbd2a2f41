import { facebook } from './facebook/index.ts';
import type { Site } from './site.ts';
import { x } from './x/index.ts';

/** Every site that Hearback reads. A content script imports its own site only. */
export const sites: readonly Site[] = [x, facebook];

/** The site that this address belongs to, by its match patterns; undefined elsewhere. */
export function siteOf(url: URL): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => matches(pattern, url)));
}

/** Match patterns here are all "origin/*". */
const matches = (pattern: string, url: URL): boolean => url.href.startsWith(pattern.slice(0, -1));
