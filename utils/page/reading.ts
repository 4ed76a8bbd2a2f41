import type { ReadingRules } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import { type Badges, keepBadges } from './badges.ts';
import type { Extension } from './extension.ts';
import { watchHealth } from './health.ts';
import { type Reader, type ReaderOutlets, startReader } from './reader.ts';
import { watchMissing } from './watch-missing.ts';

export interface ReadingOutlets extends Pick<ReaderOutlets, 'found' | 'seen' | 'gone'> {
  /** Posts or other things on the page changed. */
  changed(): void;
  /** The page of a post does not show it. */
  missing(): void;
}

export interface Reading extends Reader {
  readonly badges: Badges;
}

/** Long enough for a page that changes to have its new colours. */
const repainted = 300;

/** All that Hearback does on a page while it may read it, until `signal`. */
export function startReading(
  site: ReadingSite,
  document: Document,
  extension: Extension,
  rules: ReadingRules,
  outlets: ReadingOutlets,
  signal: AbortSignal,
): Reading {
  const badges = keepBadges(site, document, () => void outlets.found(), signal);
  const health = watchHealth(site, document, extension, signal);
  const lookForMissing = watchMissing(site, document, outlets.missing, signal);
  let address = document.location.href;

  const changed = (read: number, leftOut: number): void => {
    if (document.location.href !== address) {
      address = document.location.href;
      health.turned();
      setTimeout(() => signal.aborted || badges.refresh(), repainted);
    }
    health.read(read, leftOut);
    lookForMissing();
    outlets.changed();
  };

  const toReader = { ...outlets, changed };
  const reader = startReader(site, document, extension, rules, badges, toReader, signal);
  renewWhenSeen(document, extension, badges, outlets, signal);
  return { ...reader, badges };
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
    badges.update(outcome.value.badges, postIds);
  };
  document.addEventListener('visibilitychange', renew, { signal });
}
