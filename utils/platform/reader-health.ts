import type { SiteHealth } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { watchRemembered } from './session.ts';

/** How the readers fare; none where the background does not say. */
export async function readHealth(): Promise<readonly SiteHealth[]> {
  const outcome = await send('reader/health', {});
  return outcome.ok ? outcome.value : [];
}

/** Calls back whenever the background noted something else; gives the way to stop. */
export function watchHealth(changed: () => void): () => void {
  return watchRemembered('health:', changed);
}
