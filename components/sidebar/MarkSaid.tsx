import type { Instant, Mark } from '../../utils/words/case.ts';
import { whenSaid } from '../shared/times.ts';
import { dismissReasons } from './wording.ts';

/** What the person said of a case: "Marked as answered.", "Handed over to Anna." */
export function MarkSaid({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'answered':
      return 'Marked as answered.';
    case 'resolved':
      return 'Marked as resolved.';
    case 'handed-over':
      return (
        <>
          Handed over to <bdi>{mark.to}</bdi>.
        </>
      );
    case 'dismissed': {
      const reason = dismissReasons.find(({ id }) => id === mark.reason);
      return reason ? `Done. ${reason.label}.` : 'Done.';
    }
  }
}

interface SaidByProps {
  readonly said: { readonly by: string; readonly at: Instant };
  /** When to ask again; null for never. */
  readonly followUpAt?: Instant | null;
  readonly now: Instant;
  readonly timeZone: string;
}

/** Who said it and when, and when to ask again: "LK, 14:20, follow up Thu 09:00", in any direction of writing. */
export function SaidBy({ said, followUpAt = null, now, timeZone }: SaidByProps) {
  const when = (at: Instant) => whenSaid(at, now, timeZone);
  return (
    <>
      {said.by !== '' && (
        <>
          <bdi>{said.by}</bdi>,{' '}
        </>
      )}
      <bdi>{when(said.at)}</bdi>
      {followUpAt !== null && (
        <>
          , <bdi>follow up {when(followUpAt)}</bdi>
        </>
      )}
    </>
  );
}
