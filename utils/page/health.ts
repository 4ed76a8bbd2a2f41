import type { ReaderHealth } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { Extension } from './extension.ts';

const patience = 5_000;
/** No page loads for so long: what seems to be loading may be markup that is not known any more. */
const longestLoad = 60_000;

export interface Health {
  /** So many posts were read now, and so many of the page are left out. */
  read(posts: number, leftOut: number): void;
  /** The address changed: what was read before says nothing of this page. */
  turned(): void;
}

/**
 * Tells the background how reading fares, when that changes. A page that should hold posts and
 * yields none within 5 seconds of being looked at means that the site's markup has changed, as does
 * one of which most are left out, and one that loads for a minute.
 */
export function watchHealth(
  site: ReadingSite,
  document: Document,
  { send }: Pick<Extension, 'send'>,
  signal: AbortSignal,
): Health {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = 0;
  let leftOut = 0;
  let waited = 0;

  const tell = (health: ReaderHealth): void => {
    const news = `${health} ${leftOut}`;
    if (news === told) return;
    told = news;
    void send('page/health', { site: site.id, health, leftOut });
  };

  const judge = (): void => {
    timer = undefined;
    if (seen > 0 || leftOut > 0) {
      tell(leftOut > seen ? 'found-none' : 'reading');
      return;
    }
    waited += patience;
    const loads = waited < longestLoad && site.loading(document);
    if (!loads && !site.empty(document)) tell('found-none');
    else wait();
  };

  const isElsewhere = () => site.pageKind(new URL(document.location.href)) === 'other';

  const wait = (): void => {
    if (!document.hidden && !isElsewhere()) timer ??= setTimeout(judge, patience);
  };

  const again = (): void => {
    clearTimeout(timer);
    timer = undefined;
    // What was left out of sight is told now, too.
    wait();
  };

  const turned = (): void => {
    seen = 0;
    leftOut = 0;
    waited = 0;
    clearTimeout(timer);
    timer = undefined;
    if (isElsewhere()) tell('elsewhere');
    wait();
  };

  document.addEventListener('visibilitychange', again, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  turned();

  return {
    turned,
    read: (posts, out) => {
      const first = seen === 0 && posts > 0;
      seen += posts;
      const more = out !== leftOut;
      leftOut = out;
      if (first && out === 0) {
        clearTimeout(timer);
        timer = undefined;
        tell('reading');
        // A post that is being drawn may be whole in a moment: what is left out is told later.
      } else if (more) wait();
    },
  };
}
