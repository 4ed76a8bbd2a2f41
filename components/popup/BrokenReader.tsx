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
  readonly onSettings: () => void;
}

const names = { x: 'X', facebook: 'Facebook' } as const;

function Broken({ broken, now, timeZone, onReload, onCopyReport }: BrokenReaderProps) {
  return (
    <Notice
      tone="amber"
      icon="warning"
      title={`${names[broken.site]}: this page should hold posts and none was found.`}
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
  );
}

function NoRoom({ onSettings }: Pick<BrokenReaderProps, 'onSettings'>) {
  return (
    <Notice
      tone="amber"
      icon="warning"
      title="The browser has no room left."
      actions={
        <button type="button" className="link" onClick={onSettings}>
          Open the settings
        </button>
      }
    >
      <span className="on-its-own">Nothing was lost; erase what you no longer need to go on.</span>
    </Notice>
  );
}

/** Why the count may be too low, said loudly, and the way on. */
export function BrokenReader(props: BrokenReaderProps) {
  return (
    <div className="broken" role="status">
      {props.broken.health === 'no-room' ? <NoRoom {...props} /> : <Broken {...props} />}
    </div>
  );
}
