import { isOfAll } from '../../utils/messaging/broken-readers.ts';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import { Notice } from '../shared/Notice.tsx';
import { whenSaid } from '../shared/times.ts';
import { Way } from './Way.tsx';

interface BrokenReadersProps {
  readonly notes: readonly SiteHealth[];
  readonly now: Instant;
  readonly timeZone: string;
  readonly onReload: (site: SiteId) => void;
  readonly onCopyReport: (site: SiteId) => void;
  readonly onSettings: () => void;
}

type BrokenProps = Omit<BrokenReadersProps, 'notes' | 'onSettings'> & { readonly one: SiteHealth };

function Broken({ one, now, timeZone, onReload, onCopyReport }: BrokenProps) {
  const { name } = siteWords[one.site];
  return (
    <Notice
      tone="amber"
      icon="warning"
      title={`${name}: this page should hold posts and none was found.`}
      actions={
        <>
          <Way words="Reload the tab" site={name} onGo={() => onReload(one.site)} />
          <Way words="Copy a report" site={name} onGo={() => onCopyReport(one.site)} />
        </>
      }
    >
      <span className="on-its-own">
        The count may be too low since {whenSaid(one.since, now, timeZone)}. Nothing kept is lost.
      </span>
    </Notice>
  );
}

function NoRoom({ onSettings }: Pick<BrokenReadersProps, 'onSettings'>) {
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

function NoModel() {
  return (
    <Notice tone="amber" icon="warning" title="What judges posts cannot be read.">
      <span className="on-its-own">
        No new post is flagged. Restart the browser, then update Hearback; nothing kept is lost.
      </span>
    </Notice>
  );
}

/** What is said of broken readers: what hinders all sites alike is said once. */
export function notesOn(broken: readonly SiteHealth[]): SiteHealth[] {
  const hindered = broken.find(({ health }) => isOfAll(health));
  return broken.filter((one) => one === hindered || !isOfAll(one.health));
}

/** Why the count may be too low, said loudly, and the way on. */
export function BrokenReaders({ notes, onSettings, ...rest }: BrokenReadersProps) {
  return (
    <div className="broken" role="status">
      {notes.map((one) =>
        one.health === 'no-room' ? (
          <NoRoom key={one.site} onSettings={onSettings} />
        ) : one.health === 'no-model' ? (
          <NoModel key={one.site} />
        ) : (
          <Broken key={one.site} one={one} {...rest} />
        ),
      )}
    </div>
  );
}
