import type { SiteId } from '../words/post.ts';
import type { SiteHealth } from './protocol.ts';

/** The readers that fail, so that a count may be too low. A paused one is not broken: the person said so. */
export function brokenReaders(
  health: readonly SiteHealth[],
  paused: readonly SiteId[],
): SiteHealth[] {
  return health.filter(
    (one) =>
      one.health === 'no-room' || (one.health === 'found-none' && !paused.includes(one.site)),
  );
}
