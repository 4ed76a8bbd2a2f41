import type { ReaderHealth, SiteHealth } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import type { IconName } from '../shared/Icon.tsx';
import { Icon } from '../shared/Icon.tsx';
import { readerWords } from '../shared/reader-words.ts';
import { Way } from './Way.tsx';

interface ReaderProps {
  readonly site: SiteId;
  /** Undefined where no page of the site is open. */
  readonly health: SiteHealth | undefined;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
  readonly onCopyReport: () => void;
}

const icons: Record<ReaderHealth, IconName> = {
  reading: 'check',
  'found-none': 'warning',
  'no-room': 'warning',
  'no-model': 'warning',
  paused: 'none',
  elsewhere: 'none',
};

interface LeftOutProps {
  readonly count: number;
  readonly site: string;
  readonly onCopyReport: () => void;
}

function LeftOut({ count, site, onCopyReport }: LeftOutProps) {
  return (
    <p className="reader-left-out">
      {count === 1 ? '1 post' : `${count} posts`} could not be read.
      <Way words="Copy a report" site={site} onGo={onCopyReport} />
    </p>
  );
}

/** How a site's reader fares, and the switch that pauses it; the switch is hit on its whole label. */
export function Reader({ site, health, paused, onPause, onCopyReport }: ReaderProps) {
  const { name } = siteWords[site];
  const state = paused ? 'paused' : (health?.health ?? 'elsewhere');
  const icon = icons[state];
  const leftOut = paused ? 0 : (health?.leftOut ?? 0);
  return (
    <div className="reader">
      <p className={`reader-health reader-${icon}`} role="status">
        <Icon name={icon} size={16} />
        {paused ? `Paused on ${name} until you turn it on` : `${name}: ${readerWords[state]}`}
      </p>
      <label className="switch">
        {paused ? 'Pause' : `Pause on ${name}`}
        <input
          type="checkbox"
          role="switch"
          aria-checked={paused}
          aria-label={`Pause on ${name}`}
          checked={paused}
          onChange={(event) => onPause(event.target.checked)}
        />
      </label>
      {leftOut > 0 && <LeftOut count={leftOut} site={name} onCopyReport={onCopyReport} />}
    </div>
  );
}
