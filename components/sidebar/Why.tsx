import { type ReactNode, useId, useState } from 'react';
import type { Case, Instant } from '../../utils/words/case.ts';
import type { Explanation } from './screen.ts';
import { Unfold } from './Unfold.tsx';
import { endedOf, Waits } from './Waits.tsx';

interface WhyProps {
  readonly found: Case;
  readonly explanation: Explanation;
  readonly now: Instant;
  /** The way back from a due time that was moved. */
  readonly moved?: ReactNode;
}

/** Which rule says when an answer is due, and how the waits before this one went. */
export function Why({ found, explanation, now, moved }: WhyProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const ended = endedOf(found.clocks);
  const waits = found.state === 'open';
  if (!waits && ended.length === 0) return null;
  return (
    <div className="why">
      <p>
        {waits && (
          <>
            {explanation.line} {moved}{' '}
          </>
        )}
        <Unfold label={waits ? 'Why' : 'In time?'} controls={id} open={open} onOpen={setOpen} />
      </p>
      <div id={id} hidden={!open} className="why-paragraph">
        {waits && <p>{explanation.paragraph}</p>}
        <Waits ended={ended} now={now} />
      </div>
    </div>
  );
}
