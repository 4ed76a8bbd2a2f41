import type { ReadingRules } from '../messaging/protocol.ts';
import type { Site } from '../sites/site.ts';
import { type Badges, keepBadges } from './badges.ts';
import type { Extension } from './extension.ts';
import { watchHealth } from './health.ts';
import { startReader } from './reader.ts';
import { watchGone } from './watch-gone.ts';
import { watchSent } from './watch-sent.ts';

export interface ReadingOutlets {
  /** The person pressed the badge of this post. */
  pressed(postId: string): void;
  /** Posts or other things on the page changed. */
  changed(): void;
  gone(): void;
}

/** Long enough for a page that changes to have its new colours. */
const repainted = 300;

/** All that Hearback does on a page while it may read it, until `signal`. Gives the page's badges. */
export function startReading(
  site: Site,
  document: Document,
  extension: Extension,
  rules: ReadingRules,
  outlets: ReadingOutlets,
  signal: AbortSignal,
): Badges {
  const badges = keepBadges(site, document, extension, outlets.pressed, signal);
  const health = watchHealth(site, document, extension, signal);
  const lookForGone = watchGone(site, document, extension, badges, signal);
  let address = document.location.href;

  const changed = (read: number): void => {
    if (document.location.href !== address) {
      address = document.location.href;
      health.turned();
      setTimeout(() => signal.aborted || badges.refresh(), repainted);
    }
    if (read > 0) health.read();
    lookForGone();
    outlets.changed();
  };

  const { gone } = outlets;
  const reader = startReader(site, document, extension, rules, badges, { changed, gone }, signal);
  watchSent(site, document, extension, reader.knows, signal);
  renewWhenSeen(document, extension, badges, outlets, signal);
  return badges;
}

/** A page that comes back from the background or the history may have missed news. */
function renewWhenSeen(
  document: Document,
  { send, isAlive }: Extension,
  badges: Badges,
  outlets: ReadingOutlets,
  signal: AbortSignal,
): void {
  const renew = async (): Promise<void> => {
    if (!isAlive()) return outlets.gone();
    const postIds = document.hidden ? [] : [...new Set(badges.shown())];
    if (postIds.length === 0) return;
    const outcome = await send('page/badges', { postIds });
    if (!outcome.ok || signal.aborted) return;
    badges.update(new Map(outcome.value.badges.map((badge) => [badge.postId, badge])));
  };
  document.addEventListener('visibilitychange', renew, { signal });
}
