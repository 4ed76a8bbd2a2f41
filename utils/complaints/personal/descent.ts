/**
 * What dual coordinate descent (Yu, Huang and Lin, 2011) is made of, for what the person teaches and
 * for the model that ships (tests/workbench/train).
 */

/** Values of slots, in any order. */
export interface Sparse {
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

/**
 * The multiplier at which one example's slope is nought, the others staying: Newton, kept in its
 * bracket. `curvature` is the example's squared length, `limit` its price.
 */
export function solve(
  alpha: number,
  margin: number,
  curvature: number,
  limit: number,
  steps: number,
): number {
  let low = -margin - curvature * (limit - alpha);
  let high = -margin + curvature * alpha;
  let t = (low + high) / 2;
  for (let step = 0; step < steps; step += 1) {
    const share = 1 / (1 + Math.exp(-t));
    const slope = curvature * (limit * share - alpha) + margin + t;
    if (slope > 0) high = t;
    else low = t;
    const next = t - slope / (curvature * limit * share * (1 - share) + 1);
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return limit / (1 + Math.exp(-t));
}

export function dot(weights: Float64Array, { slots, values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) {
    sum += (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

/** Adds the example so many times to the weights. */
export function add(weights: Float64Array, { slots, values }: Sparse, times: number): void {
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    weights[slot] = (weights[slot] ?? 0) + times * (values[at] ?? 0);
  }
}

export function squared({ values }: Sparse): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** In an order of their own in each epoch the examples settle in half as many. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** From 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
