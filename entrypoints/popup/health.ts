import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';
import { watchRemembered } from '../../utils/platform/session.ts';

/** How the readers fare; none where the background does not say. */
export async function readHealth(): Promise<readonly SiteHealth[]> {
  const outcome = await send('reader/health', {});
  return outcome.ok ? outcome.value : [];
}

/** Calls back whenever the background noted something else; gives the way to stop. */
export function watchHealth(changed: () => void): () => void {
  return watchRemembered('health:', changed);
}
