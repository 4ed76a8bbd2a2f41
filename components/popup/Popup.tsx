import { brokenReaders } from '../../utils/messaging/broken-readers.ts';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { Replaced } from '../../utils/platform/repair-settings.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { siteIds } from '../../utils/words/site-words.ts';
import type { DayView } from '../../utils/words/view.ts';
import type { FailureWords } from '../shared/failures.ts';
import { Icon } from '../shared/Icon.tsx';
import { Logo } from '../shared/Logo.tsx';
import { Notice } from '../shared/Notice.tsx';
import { dateAndTime } from '../shared/times.ts';
import { zoneSaid } from '../shared/zone.ts';
import { AllAnswered } from './AllAnswered.tsx';
import { BrokenReaders, notesOn } from './BrokenReaders.tsx';
import { Count } from './Count.tsx';
import { FollowUps } from './FollowUps.tsx';
import { NotReading } from './NotReading.tsx';
import { Queue } from './Queue.tsx';
import { Reader } from './Reader.tsx';
import { Snoozed } from './Snoozed.tsx';
import { UnreadNote } from './UnreadNote.tsx';

export interface PopupProps {
  /** Null before the first run and after "Stop reading". */
  readonly brandName: string | null;
  /** Null for the moment until it was read. */
  readonly day: DayView | null;
  readonly health: readonly SiteHealth[];
  readonly paused: readonly SiteId[];
  /** What did not work when a case was opened. */
  readonly failed: FailureWords | null;
  readonly now: Instant;
  readonly timeZone: string;
  /** What of the settings could not be read and was replaced. */
  readonly replaced: readonly Replaced[];
  readonly onOpen: (caseId: string) => void;
  readonly onPause: (site: SiteId, paused: boolean) => void;
  readonly onSettings: () => void;
  /** Opens the sidebar on the tab in front. */
  readonly onSidebar: () => void;
  readonly onReload: (site: SiteId) => void;
  /** Copies what a person may send to whoever keeps Hearback: no customer data. */
  readonly onCopyReport: (site: SiteId) => void;
}

/** A browser shows 600 px of a popup: each note takes the place of rows. */
const mostRows = [5, 4, 2, 1] as const;

/** The day at a glance. */
export function Popup(props: PopupProps) {
  const { brandName, day, failed, now, timeZone } = props;
  const unread = <UnreadNote replaced={props.replaced} onSettings={props.onSettings} />;
  if (brandName === null) return <NotReading note={unread} onSetUp={props.onSettings} />;
  const notes = notesOn(brokenReaders(props.health, props.paused));
  const taken = notes.length + (failed ? 1 : 0) + (props.replaced.length > 0 ? 1 : 0);
  const isBroken = notes.length > 0;
  return (
    <main className="popup">
      <header className="popup-top">
        <Logo size={16} />
        <strong className="truncate">
          <bdi>{brandName}</bdi>
        </strong>
        <span>
          {dateAndTime(now, timeZone)} {zoneSaid(now, timeZone)}
        </span>
      </header>
      {day && (day.unanswered > 0 || isBroken) && (
        <Count day={day} atLeast={isBroken || day.atLeast} />
      )}
      {isBroken && (
        <BrokenReaders
          notes={notes}
          timeZone={timeZone}
          now={now}
          onReload={props.onReload}
          onCopyReport={props.onCopyReport}
          onSettings={props.onSettings}
        />
      )}
      {unread}
      {failed && (
        <div className="broken" role="status">
          <Notice tone="amber" icon="warning" title={failed.title}>
            {failed.way}
          </Notice>
        </div>
      )}
      <div className="popup-middle">
        {day && day.unanswered > 0 && (
          <Queue
            rows={day.rows.slice(0, mostRows[Math.min(taken, mostRows.length - 1)])}
            now={now}
            timeZone={timeZone}
            onOpen={props.onOpen}
          />
        )}
        {day && day.unanswered === 0 && !isBroken && <AllAnswered day={day} />}
        {day && <FollowUps rows={day.followUps} onOpen={props.onOpen} />}
        {day && <Snoozed day={day} now={now} timeZone={timeZone} />}
      </div>
      <footer className="popup-foot">
        {siteIds.map((site) => (
          <Reader
            key={site}
            site={site}
            health={props.health.find((one) => one.site === site)}
            paused={props.paused.includes(site)}
            onPause={(paused) => props.onPause(site, paused)}
            onCopyReport={() => props.onCopyReport(site)}
          />
        ))}
        <div className="popup-ways">
          <button type="button" className="link" onClick={props.onSidebar}>
            Open the sidebar
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Settings"
            title="Settings"
            onClick={props.onSettings}
          >
            <Icon name="gear" />
          </button>
        </div>
      </footer>
    </main>
  );
}
