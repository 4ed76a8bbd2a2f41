import type { SiteId } from '../words/post.ts';
import type { ReaderHealth, SiteHealth } from './protocol.ts';

/** The readers that fail, so that a count may be too low. A paused one is not broken: the person said so. */
export function brokenReaders(
  health: readonly SiteHealth[],
  paused: readonly SiteId[],
): SiteHealth[] {
  return health.filter(
    (one) => isOfAll(one.health) || (one.health === 'found-none' && !paused.includes(one.site)),
  );
}

/** What hinders reading on every site alike. */
export function isOfAll(health: ReaderHealth): boolean {
  return health === 'no-room' || health === 'no-model';
}
