/** One example: slots, ascending or not, and their values. */
export interface Example {
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

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
      const next = solve(alpha, margin, 1 + squared(example), limit);
      alphas[index] = next;
      add(weights, example, sign * (next - alpha));
      bias += sign * (next - alpha);
    }
  }
  return { weights, bias };
}

/** The multiplier at which this example's slope is nought, the others staying: Newton, kept in its bracket. */
function solve(alpha: number, margin: number, curvature: number, limit: number): number {
  let low = -margin - curvature * (limit - alpha);
  let high = -margin + curvature * alpha;
  let t = (low + high) / 2;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const share = 1 / (1 + Math.exp(-t));
    const slope = curvature * (limit * share - alpha) + margin + t;
    if (slope > 0) high = t;
    else low = t;
    const next = t - slope / (curvature * limit * share * (1 - share) + 1);
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return limit / (1 + Math.exp(-t));
}

export function dot(weights: Float64Array, { slots, values }: Example): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) {
    sum += (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

function add(weights: Float64Array, { slots, values }: Example, times: number): void {
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    weights[slot] = (weights[slot] ?? 0) + times * (values[at] ?? 0);
  }
}

function squared({ values }: Example): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
