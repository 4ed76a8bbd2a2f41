import { useId, useState } from 'react';
import { handOverAt } from '../../utils/cases/marks.ts';
import { lateBefore } from '../../utils/cases/moves.ts';
import { clockState } from '../../utils/deadlines/clock.ts';
import { saySpan } from '../../utils/deadlines/span-words.ts';
import type { Case, Clock, ClockKind, Instant } from '../../utils/words/case.ts';
import { SaidBy } from './MarkSaid.tsx';
import { Sums } from './Sums.tsx';
import type { ExplainedWait } from './screen.ts';
import { Unfold } from './Unfold.tsx';

/** What is waited for. */
export const waitNames: Readonly<Record<ClockKind, string>> = {
  'first-reply': 'First reply',
  'next-reply': 'Next reply',
  update: 'Update',
};

/** Whether a wait is the one of this clock. */
export function isOf(clock: Clock | null): (wait: ExplainedWait) => boolean {
  return (wait) => wait.clock.kind === clock?.kind && wait.clock.postId === clock.postId;
}

/** "met in 18 min", "missed by 40 min". */
function outcome(clock: Clock, now: Instant): string {
  const { startedAt, startExact, limitAt, stop } = clock;
  if (stop === null || stop.is === 'closed') return 'closed without an answer';
  const about = startExact ? '' : 'about ';
  if (clockState(clock, now) === 'missed' && limitAt !== null)
    return `missed by ${about}${saySpan(stop.at - limitAt)}`;
  const after = `in ${about}${saySpan(stop.at - startedAt)}`;
  return limitAt === null ? `answered ${after}, none was due` : `met ${after}`;
}

interface WaitProps {
  readonly found: Case;
  readonly wait: ExplainedWait;
  readonly now: Instant;
  readonly timeZone: string;
}

/** "First reply: missed by 40 min"; its name unfolds why it was due when it was. */
function Wait({ found, wait, now, timeZone }: WaitProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { stop } = wait.clock;
  const late = lateBefore(found, wait.clock);
  const handOver = stop?.is === 'closed' ? handOverAt(found, stop.at) : null;
  return (
    <li>
      <Unfold label={waitNames[wait.clock.kind]} controls={id} open={open} onOpen={setOpen} />
      <span>
        :{' '}
        {handOver ? (
          <>
            handed over to <bdi>{handOver.to}</bdi>,{' '}
            <SaidBy said={handOver} now={now} timeZone={timeZone} />
          </>
        ) : (
          outcome(wait.clock, now)
        )}
        {late > 0 && `; missed by ${saySpan(late)} before it was moved`}
      </span>
      <div id={id} hidden={!open}>
        <Sums of={wait} />
      </div>
    </li>
  );
}

/** How the waits went that are over, oldest first; nothing where there are none. */
export function Waits({
  ended,
  ...of
}: Omit<WaitProps, 'wait'> & { ended: readonly ExplainedWait[] }) {
  if (ended.length === 0) return null;
  return (
    <ul className="reasons waits" aria-label="Earlier waits">
      {ended.map((wait) => (
        <Wait key={`${wait.clock.kind}:${wait.clock.postId}`} wait={wait} {...of} />
      ))}
    </ul>
  );
}
