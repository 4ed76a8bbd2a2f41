import type { Stop, StoredPost } from '../words/case.ts';
import { after, eventsOf, type Told } from './events.ts';
import { handOverOf } from './marks.ts';

/**
 * The first answer after the person handed the case over: the brand's reply, or their word that it was
 * answered; null for none, or where nobody else had it. A reply that is seen late and is older than
 * that changes nothing.
 */
export function answerSince(told: Told, posts: readonly StoredPost[]): Stop | null {
  const mark = handOverOf(told);
  if (!mark) return null;
  const handedAt = after(mark.at, posts);
  // Marks of before are older, whatever was done to the computer's clock since.
  for (const event of eventsOf({ ...told, pastMarks: [] }, posts)) {
    if (event.is !== 'answered') continue;
    if (event.isOwn ? event.saidUntil > mark.at : event.at > handedAt) return event.stop;
  }
  return null;
}
