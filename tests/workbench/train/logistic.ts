import {
  add,
  dot,
  type Sparse,
  seeded,
  shuffle,
  solve,
  squared,
} from '../../../utils/complaints/personal/descent.ts';

/** One example. */
export type Example = Sparse;

export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

const EPOCHS = 15;
const NEWTON_STEPS = 12;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin, 2011), both
 * classes counting the same in all. `cost` is the price of an error against the regulariser, `share`
 * what of it an example counts.
 */
export function fitLogistic(
  examples: readonly Example[],
  labels: readonly number[],
  size: number,
  cost: number,
  share: (index: number) => number = () => 1,
): Linear {
  const weights = new Float64Array(size);
  let bias = 0;
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  const alphas = new Float64Array(examples.length);
  const order = examples.map((_, index) => index);
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const sign = labels[index] === 1 ? 1 : -1;
      const limit =
        (share(index) * cost * labels.length) / (2 * (sign > 0 ? positives : negatives));
      const margin = sign * (dot(weights, example) + bias);
      const alpha = alphas[index] ?? 0;
      const next = solve(alpha, margin, 1 + squared(example), limit, NEWTON_STEPS);
      alphas[index] = next;
      add(weights, example, sign * (next - alpha));
      bias += sign * (next - alpha);
    }
  }
  return { weights, bias };
}
