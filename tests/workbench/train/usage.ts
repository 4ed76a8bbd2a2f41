import { type Labelled, SPACE } from './fit.ts';
import type { Example } from './logistic.ts';

/** How much of each slot there is in these examples: the root of its mean square. */
export function usageOf(examples: readonly Example[], size: number): Float64Array {
  const squares = new Float64Array(size);
  for (const { slots, values } of examples) {
    slots.forEach((slot, at) => {
      squares[slot] = (squares[slot] ?? 0) + (values[at] ?? 0) ** 2;
    });
  }
  return squares.map((sum) => Math.sqrt(sum / examples.length));
}

/** Of the sets that the English part learns from, each counting the same whatever its size. */
export function englishUsage(...sets: readonly (readonly Labelled[])[]): Float64Array {
  const usages = sets.map((rows) =>
    usageOf(
      rows.map(({ withHandles }) => withHandles),
      SPACE,
    ),
  );
  return new Float64Array(SPACE).map((_, slot) =>
    Math.sqrt(usages.reduce((sum, usage) => sum + (usage[slot] ?? 0) ** 2, 0) / usages.length),
  );
}
