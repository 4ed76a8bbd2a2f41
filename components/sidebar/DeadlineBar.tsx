import type { Tone } from '../../utils/deadlines/phrases.ts';
import { shareUsed } from '../../utils/deadlines/share-used.ts';
import type { Clock, Instant } from '../../utils/words/case.ts';
import { whenSaid } from '../shared/times.ts';

interface DeadlineBarProps {
  readonly clock: Clock;
  readonly limitAt: Instant;
  readonly tone: Tone;
  readonly now: Instant;
  readonly timeZone: string;
}

/** What they or the brand did then. */
const started = { 'first-reply': 'posted', 'next-reply': 'wrote', update: 'replied' } as const;

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Counted time from start to limit, with a tick at the ideal; the labels under it say the same. */
export function DeadlineBar({ clock, limitAt, tone, now, timeZone }: DeadlineBarProps) {
  const used = shareUsed(clock.progress, now);
  const ideal = clock.idealAt === null ? null : shareUsed(clock.progress, clock.idealAt);
  const said = (at: Instant) => whenSaid(at, now, timeZone);
  return (
    <>
      <div className={`bar bar-${tone}`} aria-hidden="true">
        <span className="bar-used" style={{ inlineSize: percent(used) }} />
        {ideal !== null && (
          <span className="bar-tick" style={{ insetInlineStart: percent(ideal) }} />
        )}
      </div>
      <div
        className="bar-labels"
        style={{
          gridTemplateColumns: `minmax(max-content, calc(${percent(ideal ?? 0)} - 18px)) minmax(0, 1fr) max-content`,
        }}
      >
        <span>
          {clock.startExact ? '' : 'about '}
          {said(clock.startedAt)} {started[clock.kind]}
        </span>
        <span className="truncate">
          {clock.idealAt !== null && (
            <>
              {said(clock.idealAt)} <span className="bar-ideal">ideal</span>
            </>
          )}
        </span>
        <span>{said(limitAt)} limit</span>
      </div>
    </>
  );
}
