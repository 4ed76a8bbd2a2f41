import { type Example, fitLogistic, type Linear } from './logistic.ts';

interface Fit {
  readonly size: number;
  /** Slots that are left as they are: signals and scores are few, and tell by how much, not whether. */
  readonly isPlain: (slot: number) => boolean;
  readonly cost: number;
  readonly share?: (index: number) => number;
}

/**
 * Logistic regression with naive-Bayes scaling (Wang and Manning, 2012, softened): slots that tell
 * the classes apart count more.
 */
export function fitBayesScaled(
  examples: readonly Example[],
  labels: readonly number[],
  { size, isPlain, cost, share }: Fit,
): Linear {
  const scales = bayesScales(examples, labels, size, isPlain);
  const stretched = examples.map(({ slots, values }) => ({
    slots,
    values: values.map((value, at) => value * (scales[slots[at] ?? 0] ?? 1)),
  }));
  const { weights, bias } = fitLogistic(stretched, labels, size, cost, share);
  return { weights: weights.map((weight, slot) => weight * (scales[slot] ?? 1)), bias };
}

function bayesScales(
  examples: readonly Example[],
  labels: readonly number[],
  size: number,
  isPlain: (slot: number) => boolean,
): Float64Array {
  const [without, having] = count(examples, labels, size);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  const ratios = having.map((found, slot) => {
    const other = without[slot] ?? 0;
    if (found + other === 0) return 0;
    return Math.abs(Math.log((found + 1) / (positives + 2) / ((other + 1) / (negatives + 2))));
  });
  const used = ratios.filter((ratio) => ratio > 0);
  const mean = used.reduce((sum, ratio) => sum + ratio, 0) / used.length;
  return ratios.map((ratio, slot) => (isPlain(slot) ? 1 : 0.5 + (0.5 * ratio) / mean));
}

/** In how many examples of either class each slot is. */
function count(
  examples: readonly Example[],
  labels: readonly number[],
  size: number,
): [without: Float64Array, having: Float64Array] {
  const seen: [Float64Array, Float64Array] = [new Float64Array(size), new Float64Array(size)];
  examples.forEach(({ slots }, index) => {
    const counts = seen[labels[index] === 1 ? 1 : 0];
    for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return seen;
}
