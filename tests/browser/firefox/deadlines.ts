import type { Policy } from '../../../utils/words/policy.ts';
import type { Shown } from './notices.ts';
import type { Place } from './place.ts';

const minute = 60_000;
/** Of the policy below: a post is due soon for the last quarter of its hour. */
const soon = 45 * minute;
const limit = 60 * minute;

/** One hour for every post, by day and by night. */
export const oneHour: Policy = [
  { name: 'All', when: {}, ideal: null, limit: { for: 'PT1H', counting: 'always' } },
];

/** When the posts were written, so that at each of `moments` one of them becomes due soon or overdue. */
export function writtenFor(moments: readonly number[]): number[] {
  return moments.map((moment, index) => moment - (index % 2 === 0 ? soon : limit));
}

/** The moments at which something must be said of these posts, in order. */
export function turnsOf(written: readonly number[]): number[] {
  return written.flatMap((at) => [at + soon, at + limit]).sort((a, b) => a - b);
}

/** Of how many stages the notifications told: each of one, or of as many as it counts. */
export function toldBy(notices: readonly Shown[]): number {
  return notices.reduce((sum, { text }) => sum + countedIn(text), 0);
}

/** "2 overdue, 3 due soon. Open …" counts; all else is about one case. */
function countedIn(text: string): number {
  const counts = [...text.matchAll(/(\d+) (?:overdue|due soon)/g)];
  return counts.length === 0 ? 1 : counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Puts complaints at the top of the practice X, written at these moments. */
export async function addWritten(x: Place, written: readonly number[]): Promise<void> {
  await x.evaluate(async (moments) => {
    for (const [index, at] of moments.entries()) {
      const text = `@northwindair bag number ${index} is missing and nobody answers`;
      window.practice.add({ author: 'tflint_', text, at }, 'top');
      // A few a frame, so that each is in the page once.
      if (index % 5 === 4) await new Promise((done) => requestAnimationFrame(done));
    }
  }, written);
}
