import type { Instant } from '../../utils/words/case.ts';
import { TimeForm } from './TimeForm.tsx';
import { type Typed, useTyped } from './useTyped.ts';
import { WordField } from './WordField.tsx';

interface HandOverFormProps {
  /** Who was to answer until now; empty for nobody. */
  readonly until: string;
  readonly typed: Typed;
  readonly now: Instant;
  readonly timeZone: string;
  /** `followUpAt`: when to ask whether it was done; null for never. */
  readonly onHandOver: (to: string, followUpAt: Instant | null) => void;
  readonly onCancel: () => void;
}

/** Who answers instead, and when to ask whether they did. */
export function HandOverForm({ until, typed, onHandOver, ...form }: HandOverFormProps) {
  const [to, setTo] = useTyped(typed, 'hand-over', until);
  const isNamed = to.trim() !== '';
  return (
    <TimeForm
      {...form}
      label="Follow up on"
      does="Hand over"
      start={null}
      optional
      ready={isNamed}
      onTime={(followUpAt) => onHandOver(to.trim(), followUpAt)}
      before={(pressed) => (
        <WordField
          label="Hand over to"
          placeholder="Anna, or the claims desk"
          maxLength={80}
          value={to}
          error={pressed && !isNamed ? 'Say who answers.' : ''}
          onChange={setTo}
        />
      )}
    />
  );
}
