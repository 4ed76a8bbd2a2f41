import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { DayView } from '../../utils/words/view.ts';
import { Icon } from '../shared/Icon.tsx';
import { Logo } from '../shared/Logo.tsx';
import { dateAndTime } from '../shared/times.ts';
import { AllAnswered } from './AllAnswered.tsx';
import { BrokenReader } from './BrokenReader.tsx';
import { Count } from './Count.tsx';
import { NotReading } from './NotReading.tsx';
import { Queue } from './Queue.tsx';
import { Reader } from './Reader.tsx';

export interface PopupProps {
  /** Null before the first run and after "Stop reading". */
  readonly brandName: string | null;
  /** Null for the moment until it was read. */
  readonly day: DayView | null;
  readonly health: readonly SiteHealth[];
  readonly paused: readonly SiteId[];
  readonly now: Instant;
  readonly timeZone: string;
  readonly onOpen: (caseId: string) => void;
  readonly onPause: (site: SiteId, paused: boolean) => void;
  readonly onSettings: () => void;
  /** Opens the sidebar on the tab in front. */
  readonly onSidebar: () => void;
  readonly onReload: (site: SiteId) => void;
  /** Copies what a person may send to whoever keeps Hearback: no customer data. */
  readonly onCopyReport: (site: SiteId) => void;
}

/** A paused reader is not broken: the person said so. */
function isBroken(paused: readonly SiteId[]) {
  return ({ site, health }: SiteHealth) =>
    health === 'no-room' || (health === 'found-none' && !paused.includes(site));
}

/** The day at a glance. */
export function Popup(props: PopupProps) {
  const { brandName, day, now, timeZone } = props;
  if (brandName === null) return <NotReading onSetUp={props.onSettings} />;
  const broken = props.health.find(isBroken(props.paused));
  return (
    <main className="popup">
      <header className="popup-top">
        <Logo size={16} />
        <strong className="truncate">
          <bdi>{brandName}</bdi>
        </strong>
        <span>{dateAndTime(now, timeZone)}</span>
      </header>
      {day && (day.unanswered > 0 || broken) && <Count day={day} atLeast={broken !== undefined} />}
      {broken && (
        <BrokenReader
          broken={broken}
          timeZone={timeZone}
          now={now}
          onReload={() => props.onReload(broken.site)}
          onCopyReport={() => props.onCopyReport(broken.site)}
          onSettings={props.onSettings}
        />
      )}
      <div className="popup-middle">
        {day && day.unanswered > 0 && (
          <Queue
            rows={day.rows.slice(0, broken ? 4 : 5)}
            now={now}
            timeZone={timeZone}
            onOpen={props.onOpen}
          />
        )}
        {day && day.unanswered === 0 && !broken && <AllAnswered day={day} />}
      </div>
      <footer className="popup-foot">
        <Reader
          site="x"
          health={props.health.find(({ site }) => site === 'x')?.health ?? 'elsewhere'}
          paused={props.paused.includes('x')}
          onPause={(paused) => props.onPause('x', paused)}
        />
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
