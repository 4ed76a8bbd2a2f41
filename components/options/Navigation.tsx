import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { siteIds, siteWords } from '../../utils/words/site-words.ts';
import { Logo } from '../shared/Logo.tsx';
import { readerWords } from '../shared/reader-words.ts';
import { type PageId, pageIds, pages } from './pages.ts';

interface NavigationProps {
  readonly page: PageId;
  /** Where something was changed and not saved. */
  readonly unsaved: Readonly<Record<PageId, boolean>>;
  readonly health: readonly SiteHealth[];
  readonly paused: readonly SiteId[];
}

function wordsOf(site: SiteId, { health, paused }: NavigationProps): string {
  if (paused.includes(site)) return readerWords.paused;
  return readerWords[health.find((one) => one.site === site)?.health ?? 'elsewhere'];
}

/** The way to each page, and beneath it how the readers fare. */
export function Navigation(props: NavigationProps) {
  return (
    <header className="side">
      <p className="side-name">
        <Logo size={20} />
        Hearback
      </p>
      <nav aria-label="Pages">
        <ul>
          {pageIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === props.page ? 'page' : undefined}>
                {pages[id]}
                {props.unsaved[id] && <span className="side-unsaved"> not saved</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="side-readers" role="status">
        {siteIds.map((site) => (
          <p key={site}>
            {siteWords[site].name}: {wordsOf(site, props)}
          </p>
        ))}
      </div>
    </header>
  );
}
