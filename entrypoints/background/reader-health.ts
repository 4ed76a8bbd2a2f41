import type { ReaderHealth, SiteHealth } from '../../utils/messaging/protocol.ts';
import { forget, recall, recallAll, remember } from '../../utils/platform/session.ts';
import type { SiteId } from '../../utils/words/post.ts';

const keyOf = (tabId: number) => `health:${tabId}`;

/** Keeps how the reader of a tab fares, and since when. */
export async function keepHealth(tabId: number, site: SiteId, health: ReaderHealth): Promise<void> {
  const known = (await recall(keyOf(tabId))) as SiteHealth | undefined;
  if (known?.health === health) return;
  await remember(keyOf(tabId), { site, health, since: Date.now() } satisfies SiteHealth);
}

export function forgetHealth(tabId: number): Promise<void> {
  return forget(keyOf(tabId));
}

/** Keeps whether what this site's pages showed could be stored. */
export async function keepRoom(site: SiteId, room: boolean): Promise<void> {
  const key = `health:room:${site}`;
  if (room) return forget(key);
  if (await recall(key)) return;
  await remember(key, { site, health: 'no-room', since: Date.now() } satisfies SiteHealth);
}

/** One line a site: a tab that finds nothing outranks those that read. */
export async function siteHealth(): Promise<SiteHealth[]> {
  const tabs = (await recallAll('health:')) as SiteHealth[];
  const sites = new Set(tabs.map((tab) => tab.site));
  return [...sites].flatMap((site) => worst(tabs.filter((tab) => tab.site === site)) ?? []);
}

const order: readonly ReaderHealth[] = ['no-room', 'found-none', 'reading', 'paused', 'elsewhere'];

function worst(tabs: readonly SiteHealth[]): SiteHealth | undefined {
  return order.flatMap((health) => tabs.find((tab) => tab.health === health) ?? [])[0];
}
