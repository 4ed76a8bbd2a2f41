import { type ReactNode, useId, useState } from 'react';
import type { Case, Instant } from '../../utils/words/case.ts';
import { Sums } from './Sums.tsx';
import type { ExplainedWait } from './screen.ts';
import { Unfold } from './Unfold.tsx';
import { isOf, Waits, waitNames } from './Waits.tsx';

interface WhyProps {
  readonly found: Case;
  readonly waits: readonly ExplainedWait[];
  readonly now: Instant;
  readonly timeZone: string;
  /** The way back from a due time that was moved. */
  readonly moved?: ReactNode;
}

/** Which rule says when an answer is due, what else runs, and how the waits before went. */
export function Why({ found, waits, now, timeZone, moved }: WhyProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const ended = waits.filter(({ clock }) => clock.stop !== null);
  const first = found.state === 'open' ? waits.find(isOf(found.clock)) : undefined;
  const others = first ? waits.filter((wait) => wait !== first && !wait.clock.stop) : [];
  if (!first && ended.length === 0) return null;
  return (
    <div className="why">
      <p>
        {first && (
          <>
            {first.line} {moved}{' '}
          </>
        )}
        <Unfold label={first ? 'Why' : 'In time?'} controls={id} open={open} onOpen={setOpen} />
      </p>
      <div id={id} hidden={!open} className="why-paragraph">
        {first && <Sums of={first} />}
        {others.map((wait) => (
          <section key={wait.clock.postId}>
            <h2>Also waited for: {waitNames[wait.clock.kind].toLowerCase()}</h2>
            <Sums of={wait} />
          </section>
        ))}
        <Waits found={found} ended={ended} now={now} timeZone={timeZone} />
      </div>
    </div>
  );
}
