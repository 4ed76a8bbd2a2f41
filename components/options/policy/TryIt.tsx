import { useId } from 'react';
import { TrialFields, type TrialFieldsProps } from './TrialFields.tsx';
import type { Outcome } from './try-out.ts';

interface TryItProps extends TrialFieldsProps {
  readonly outcome: Outcome | null;
  /** Neither the rules nor the hours have a fault. */
  readonly isReady: boolean;
}

/** What the rules and the hours would make of a post, before they are saved. */
export function TryIt({ settings, policy, trial, outcome, isReady, onChange }: TryItProps) {
  const id = useId();
  return (
    <section className="try-it" aria-labelledby={id}>
      <h3 id={id}>Try it</h3>
      <TrialFields {...{ settings, policy, trial, onChange }} />
      <div role="status" className="try-said">
        {outcome ? <Said {...outcome} /> : <p>{missing(isReady)}</p>}
      </div>
    </section>
  );
}

function Said({ ideal, limit, why, crossed }: Outcome) {
  return (
    <>
      {limit && (
        <p className="try-due">
          {ideal && (
            <>
              Ideally by <b>{ideal}</b>,{' '}
            </>
          )}
          {ideal ? 'at' : 'At'} the latest by <b>{limit}</b>.
        </p>
      )}
      <p className="try-why">{why}</p>
      {crossed && <p className="rule-note">Here the ideal comes after the limit.</p>}
    </>
  );
}

function missing(isReady: boolean): string {
  return isReady ? 'Give a date and a time.' : 'First put right what is marked.';
}
