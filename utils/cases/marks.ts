import type { Case, Clock, Instant, Mark } from '../words/case.ts';
import type { Facts } from './settle.ts';

/** What two windows say within so long was said at once. */
const atOnce = 5_000;

/**
 * The case once the person has said this, too; the same word from two windows at once is one. Said
 * later it is another: what they wrote in between may only be seen after it.
 */
export function withMark(found: Facts, mark: Mark): Facts {
  const { mark: before, pastMarks } = found;
  const isAtOnce = before !== null && Math.abs(mark.at - before.at) < atOnce;
  if (isAtOnce && wordsOf(before) === wordsOf(mark)) return found;
  return { ...found, mark, pastMarks: before ? [...pastMarks, before] : pastMarks };
}

/** Which reply was meant is found, and not said. */
function wordsOf(mark: Mark): string {
  return JSON.stringify({ ...mark, at: 0, by: '', postId: null });
}

/** The case without the person's last mark: the one before it holds, if there was one. */
export function withoutMark(found: Facts): Facts {
  const { pastMarks } = found;
  return { ...found, mark: pastMarks.at(-1) ?? null, pastMarks: pastMarks.slice(0, -1) };
}

type HandOver = Extract<Mark, { kind: 'handed-over' }>;

type Marks = Pick<Case, 'mark' | 'pastMarks'>;

/** The hand-over at that moment; null for none. */
export function handOverAt({ mark, pastMarks }: Marks, at: Instant): HandOver | null {
  const one = [...pastMarks, ...(mark ? [mark] : [])].findLast((said) => said.at === at);
  return one?.kind === 'handed-over' ? one : null;
}

/** To whom it was handed over, also once the person said that it was answered; null for nobody. */
export function handOverOf({ mark, pastMarks }: Marks): HandOver | null {
  const one = [...pastMarks, ...(mark ? [mark] : [])].findLast(({ kind }) => kind !== 'answered');
  return one?.kind === 'handed-over' ? one : null;
}

/** The customer waited anew since it was said. */
export function isPast({ at }: Mark, clock: Clock | null): boolean {
  return clock !== null && clock.startedAt > at;
}
