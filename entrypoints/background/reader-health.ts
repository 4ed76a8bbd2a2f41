import type { ReaderHealth, SiteHealth } from '../../utils/messaging/protocol.ts';
import { forget, recall, remember } from '../../utils/platform/session.ts';
import { tabsOn } from '../../utils/platform/tabs.ts';
import { sites } from '../../utils/sites/index.ts';
import type { Site } from '../../utils/sites/site.ts';
import type { SiteId } from '../../utils/words/post.ts';

const keyOf = (tabId: number) => `health:${tabId}`;
const hindranceKeyOf = (site: SiteId) => `health:hindrance:${site}`;

/** Keeps how the reader of a tab fares, and since when. */
export async function keepHealth(
  tabId: number,
  site: SiteId,
  health: ReaderHealth,
  leftOut: number,
): Promise<void> {
  const last = (await recall(keyOf(tabId))) as SiteHealth | undefined;
  const known = last?.site === site && last.health === health ? last : undefined;
  if (known?.leftOut === leftOut) return;
  const since = known?.since ?? Date.now();
  await remember(keyOf(tabId), { site, health, leftOut, since } satisfies SiteHealth);
}

export function forgetHealth(tabId: number): Promise<void> {
  return forget(keyOf(tabId));
}

/** Keeps what hinders this site's posts from being judged or stored; null once nothing does. */
export async function keepHindrance(
  site: SiteId,
  health: 'no-room' | 'no-model' | null,
): Promise<void> {
  const key = hindranceKeyOf(site);
  if (health === null) return forget(key);
  const known = (await recall(key)) as SiteHealth | undefined;
  if (known?.health === health) return;
  await remember(key, { site, health, leftOut: 0, since: Date.now() } satisfies SiteHealth);
}

/**
 * One line a site: a tab that finds nothing outranks those that read, one that left the site is
 * silent, and what they left out is counted together.
 */
export async function siteHealth(): Promise<SiteHealth[]> {
  const lines = await Promise.all(sites.map(healthOf));
  return lines.flatMap((line) => line ?? []);
}

async function healthOf({ id, matches }: Site): Promise<SiteHealth | undefined> {
  const keys = [...(await tabsOn(matches)).map(keyOf), hindranceKeyOf(id)];
  const known = (await Promise.all(keys.map(recall))) as (SiteHealth | undefined)[];
  // A tab that has just come over from another site still holds that one's line.
  const own = known.flatMap((one) => (one?.site === id ? one : []));
  const [worst] = order.flatMap((health) => own.find((one) => one.health === health) ?? []);
  const leftOut = own.reduce((sum, one) => sum + one.leftOut, 0);
  return worst && { ...worst, leftOut };
}

const order: readonly ReaderHealth[] = [
  'no-room',
  'no-model',
  'found-none',
  'reading',
  'paused',
  'elsewhere',
];
