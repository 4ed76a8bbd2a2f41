import { listen } from '../../utils/messaging/listen.ts';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

/** How the readers fare; none where the background does not say. */
export async function readHealth(): Promise<readonly SiteHealth[]> {
  const outcome = await send('reader/health', {});
  return outcome.ok ? outcome.value : [];
}

/** Calls back whenever something may have changed; gives the way to stop. */
export function watchHealth(changed: () => void): () => void {
  const end = new AbortController();
  const onChanged = async () => {
    changed();
    return { ok: true, value: null } as const;
  };
  listen({ 'cases/changed': onChanged }, end.signal);
  return () => end.abort();
}
