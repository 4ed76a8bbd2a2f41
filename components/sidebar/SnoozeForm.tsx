import { useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import { TimeForm } from './TimeForm.tsx';
import { type Typed, useTyped } from './useTyped.ts';
import { WordField } from './WordField.tsx';

interface SnoozeFormProps {
  /** Until when it is offered; null where nobody knows. */
  readonly start: Instant | null;
  readonly typed: Typed;
  readonly now: Instant;
  readonly timeZone: string;
  /** `reason`: the due time moves there, too, and why; null where it stays. */
  readonly onSnooze: (until: Instant, reason: string | null) => void;
  readonly onCancel: () => void;
}

/** Snooze until a typed time; the due time moves only on the person's word, with a reason. */
export function SnoozeForm({ typed, onSnooze, ...form }: SnoozeFormProps) {
  const [reason, setReason] = useTyped(typed, 'snooze');
  const given = reason.trim();
  const [moves, setMoves] = useState(given !== '');
  return (
    <TimeForm
      {...form}
      label="Snooze until"
      does="Snooze"
      ready={!moves || given !== ''}
      onTime={(until) => until !== null && onSnooze(until, moves ? given : null)}
      after={(pressed) => (
        <>
          <label className="form-line">
            <input
              type="checkbox"
              checked={moves}
              onChange={(event) => setMoves(event.target.checked)}
            />
            Move the due time there, too
          </label>
          {moves && (
            <WordField
              label="Because"
              placeholder="waiting for the airport’s answer"
              maxLength={200}
              value={reason}
              error={pressed && given === '' ? 'Say why the due time moves.' : ''}
              onChange={setReason}
            />
          )}
        </>
      )}
    />
  );
}
