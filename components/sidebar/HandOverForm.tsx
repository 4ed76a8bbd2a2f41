import { useId, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import { TimeForm } from './TimeForm.tsx';

interface HandOverFormProps {
  /** Who was to answer until now; empty for nobody. */
  readonly until: string;
  readonly now: Instant;
  readonly timeZone: string;
  /** `followUpAt`: when to ask whether it was done; null for never. */
  readonly onHandOver: (to: string, followUpAt: Instant | null) => void;
  readonly onCancel: () => void;
}

/** Who answers instead, and when to ask whether they did. */
export function HandOverForm({ until, now, timeZone, onHandOver, onCancel }: HandOverFormProps) {
  const [to, setTo] = useState(until);
  const id = useId();
  return (
    <TimeForm
      label="Follow up on"
      does="Hand over"
      now={now}
      timeZone={timeZone}
      optional
      ready={to.trim() !== ''}
      onTime={(followUpAt) => onHandOver(to.trim(), followUpAt)}
      onCancel={onCancel}
      before={
        <div className="form-line">
          <label htmlFor={id}>Hand over to</label>
          <input
            id={id}
            type="text"
            className="field"
            dir="auto"
            maxLength={80}
            required
            autoComplete="off"
            placeholder="Anna, or the claims desk"
            ref={(field) => {
              if (field && document.activeElement === document.body) field.focus();
            }}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        </div>
      }
    />
  );
}
