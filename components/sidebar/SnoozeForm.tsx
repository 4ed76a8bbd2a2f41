import { useId, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import { TimeForm } from './TimeForm.tsx';

interface SnoozeFormProps {
  readonly now: Instant;
  readonly timeZone: string;
  /** `reason`: the due time moves there, too, and why; null where it stays. */
  readonly onSnooze: (until: Instant, reason: string | null) => void;
  readonly onCancel: () => void;
}

/** Snooze until a typed time; the due time moves only on the person's word, with a reason. */
export function SnoozeForm({ now, timeZone, onSnooze, onCancel }: SnoozeFormProps) {
  const [moves, setMoves] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  const given = reason.trim();
  return (
    <TimeForm
      label="Snooze until"
      does="Snooze"
      now={now}
      timeZone={timeZone}
      ready={!moves || given !== ''}
      onTime={(until) => until !== null && onSnooze(until, moves ? given : null)}
      onCancel={onCancel}
      after={
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
            <div className="form-line">
              <label htmlFor={id}>Because</label>
              <input
                id={id}
                type="text"
                className="field"
                dir="auto"
                maxLength={200}
                required
                placeholder="waiting for the airport’s answer"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </div>
          )}
        </>
      }
    />
  );
}
