import type { ReaderHealth } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { IconName } from '../shared/Icon.tsx';
import { Icon } from '../shared/Icon.tsx';

interface ReaderProps {
  readonly site: SiteId;
  readonly health: ReaderHealth;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
}

const names = { x: 'X', facebook: 'Facebook' } as const;

const says: Record<ReaderHealth, { words: string; icon: IconName }> = {
  reading: { words: 'reading', icon: 'check' },
  'found-none': { words: 'not reading', icon: 'warning' },
  'no-room': { words: 'nothing can be stored', icon: 'warning' },
  paused: { words: 'paused', icon: 'none' },
  elsewhere: { words: 'no page open', icon: 'none' },
};

/** How a site's reader fares, and the switch that pauses it; the switch is hit on its whole label. */
export function Reader({ site, health, paused, onPause }: ReaderProps) {
  const said = says[paused ? 'paused' : health];
  return (
    <div className="reader">
      <p className={`reader-health reader-${said.icon}`} role="status">
        <Icon name={said.icon} size={16} />
        {paused ? `Paused on ${names[site]} until you turn it on` : `${names[site]}: ${said.words}`}
      </p>
      <label className="switch">
        {paused ? 'Pause' : `Pause on ${names[site]}`}
        <input
          type="checkbox"
          role="switch"
          aria-checked={paused}
          aria-label={`Pause on ${names[site]}`}
          checked={paused}
          onChange={(event) => onPause(event.target.checked)}
        />
      </label>
    </div>
  );
}
