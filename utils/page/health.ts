import type { ReaderHealth } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { Extension } from './extension.ts';

const patience = 5_000;

export interface Health {
  /** Posts were read. */
  read(): void;
  /** The address changed: what was read before says nothing of this page. */
  turned(): void;
}

/**
 * Tells the background how reading fares, when that changes. A page that should hold posts and
 * yields none within 5 seconds of being looked at means that the site's markup has changed.
 */
export function watchHealth(
  site: ReadingSite,
  document: Document,
  { send }: Pick<Extension, 'send'>,
  signal: AbortSignal,
): Health {
  let told: ReaderHealth | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sawPosts = false;

  const tell = (health: ReaderHealth): void => {
    if (health === told) return;
    told = health;
    void send('page/health', { site: site.id, health });
  };

  const judge = (): void => {
    const mayBeEmpty = site.loading(document) || site.empty(document);
    if (!mayBeEmpty) tell('found-none');
    else wait();
  };

  const wait = (): void => {
    clearTimeout(timer);
    if (!document.hidden && !sawPosts) timer = setTimeout(judge, patience);
  };

  const turned = (): void => {
    sawPosts = false;
    clearTimeout(timer);
    if (site.pageKind(new URL(document.location.href)) === 'other') tell('elsewhere');
    else wait();
  };

  document.addEventListener('visibilitychange', wait, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  turned();

  return {
    turned,
    read: () => {
      if (sawPosts) return;
      sawPosts = true;
      clearTimeout(timer);
      tell('reading');
    },
  };
}
