import { handOverOf, isPast } from '../../utils/cases/marks.ts';
import type { Case, Instant } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';

/** The person to whom it was handed over should have answered by now; null where nobody is to be asked. */
export function toAsk({ state, mark }: Case, now: Instant): string | null {
  if (state !== 'handed-over' || mark?.kind !== 'handed-over') return null;
  return mark.followUpAt !== null && mark.followUpAt <= now ? mark.to : null;
}

/** Who answered in the person's place, by their word; null where nobody else did. */
export function otherAnswerer({ mark, pastMarks, clock }: Case): string | null {
  if (mark?.kind !== 'answered') return null;
  const handOver = handOverOf({ mark, pastMarks });
  return handOver && !isPast(handOver, clock) ? handOver.to : null;
}

/** The brand's reply that answers the case; null for one that no page has shown, undefined for none. */
export function answeringReply({ case: found, posts }: CaseView): string | null | undefined {
  const { state, answeredAt, answeredBy } = found;
  if (state !== 'answered' || answeredAt === null) return undefined;
  if (answeredBy === null) return null;
  return posts.findLast(({ from, at }) => from === 'brand' && at === answeredAt)?.id;
}
