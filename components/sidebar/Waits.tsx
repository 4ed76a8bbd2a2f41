import { clockState } from '../../utils/deadlines/clock.ts';
import { saySpan } from '../../utils/deadlines/span-words.ts';
import type { Clock, ClockKind, Instant, Stop } from '../../utils/words/case.ts';

type Ended = Clock & { readonly stop: Stop };

const names: Readonly<Record<ClockKind, string>> = {
  'first-reply': 'First reply',
  'next-reply': 'Next reply',
  update: 'Update',
};

/** The waits that are over, oldest first. */
export function endedOf(clocks: readonly Clock[]): Ended[] {
  return clocks.flatMap((clock) => (clock.stop ? [{ ...clock, stop: clock.stop }] : []));
}

/** "First reply: met in 18 min", "Next reply: missed by 40 min". */
function said(clock: Ended, now: Instant): string {
  return `${names[clock.kind]}: ${outcome(clock, now)}`;
}

function outcome(clock: Ended, now: Instant): string {
  const { startedAt, startExact, limitAt, stop } = clock;
  if (stop.is === 'closed') return 'closed without an answer';
  const about = startExact ? '' : 'about ';
  if (clockState(clock, now) === 'missed' && limitAt !== null)
    return `missed by ${about}${saySpan(stop.at - limitAt)}`;
  const after = `in ${about}${saySpan(stop.at - startedAt)}`;
  return limitAt === null ? `answered ${after}, none was due` : `met ${after}`;
}

/** How the waits went that are over; nothing where there are none. */
export function Waits({ ended, now }: { ended: readonly Ended[]; now: Instant }) {
  if (ended.length === 0) return null;
  return (
    <ul className="reasons" aria-label="Earlier waits">
      {ended.map((clock) => (
        <li key={`${clock.kind}:${clock.postId}`}>{said(clock, now)}</li>
      ))}
    </ul>
  );
}
