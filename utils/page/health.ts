import type { ReaderHealth } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { Extension } from './extension.ts';

const patience = 5_000;
/** No page loads for so long: what seems to be loading may be markup that is not known any more. */
const longestLoad = 60_000;

export interface Health {
  /** Posts were read. */
  read(): void;
  /** The address changed: what was read before says nothing of this page. */
  turned(): void;
}

/**
 * Tells the background how reading fares, when that changes. A page that should hold posts and
 * yields none within 5 seconds of being looked at means that the site's markup has changed, as does
 * one that loads for a minute.
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
  let waited = 0;

  const tell = (health: ReaderHealth): void => {
    if (health === told) return;
    told = health;
    void send('page/health', { site: site.id, health, leftOut: 0 });
  };

  const judge = (): void => {
    waited += patience;
    const loads = waited < longestLoad && site.loading(document);
    if (!loads && !site.empty(document)) tell('found-none');
    else wait();
  };

  const wait = (): void => {
    clearTimeout(timer);
    if (!document.hidden && !sawPosts) timer = setTimeout(judge, patience);
  };

  const turned = (): void => {
    sawPosts = false;
    waited = 0;
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
