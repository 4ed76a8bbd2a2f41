import type { Stop, StoredPost } from '../words/case.ts';
import { after, eventsOf, type Told } from './events.ts';

/**
 * The brand's first reply after the person handed the case over; null for none, or where nobody else
 * has it. A reply that is seen late and is older than that changes nothing.
 */
export function answerSince(told: Told, posts: readonly StoredPost[]): Stop | null {
  const { mark } = told;
  if (mark?.kind !== 'handed-over') return null;
  const handedAt = after(mark.at, posts);
  // Marks of before are older, whatever was done to the computer's clock since.
  for (const event of eventsOf({ ...told, pastMarks: [] }, posts)) {
    if (event.is !== 'answered') continue;
    if (event.isOwn ? event.saidUntil > mark.at : event.at > handedAt) return event.stop;
  }
  return null;
}
