import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { Instant } from '../../utils/words/case.ts';
import { Notice } from '../shared/Notice.tsx';
import { whenSaid } from '../shared/times.ts';

interface BrokenReaderProps {
  readonly broken: SiteHealth;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onReload: () => void;
  readonly onCopyReport: () => void;
}

const names = { x: 'X', facebook: 'Facebook' } as const;

function titleOf({ site, health }: SiteHealth): string {
  return health === 'no-room'
    ? 'The browser has no room left. Nothing was lost; erase what you no longer need to go on.'
    : `${names[site]}: this page should hold posts and none was found.`;
}

/** A page that should hold posts and yields none: said loudly, since the count may be wrong. */
export function BrokenReader({ broken, now, timeZone, onReload, onCopyReport }: BrokenReaderProps) {
  return (
    <div className="broken" role="status">
      <Notice
        tone="amber"
        icon="warning"
        title={titleOf(broken)}
        actions={
          <>
            <button type="button" className="link" onClick={onReload}>
              Reload the tab
            </button>
            <button type="button" className="link" onClick={onCopyReport}>
              Copy a report
            </button>
          </>
        }
      >
        <span className="on-its-own">
          The count may be too low since {whenSaid(broken.since, now, timeZone)}. Nothing kept is
          lost.
        </span>
      </Notice>
    </div>
  );
}
