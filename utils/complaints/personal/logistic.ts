import { type Inputs, WEIGHTS } from './inputs.ts';

/** One lesson as the fit sees it. */
export interface Example {
  readonly inputs: Inputs;
  /** Logit of the shipped model's probability: the weights move it, and start from nought. */
  readonly offset: number;
  readonly isComplaint: boolean;
  /** How far it counts; 1 for what the person said outright. */
  readonly weight: number;
}

const EPOCHS = 12;
const NEWTON_STEPS = 6;

/**
 * The most likely weights if each is, before any lesson, normal with mean nought and variance one
 * (see `VARIANCE` for what that means of each input). Dual coordinate descent (Yu, Huang and Lin,
 * 2011), in the order of the examples.
 */
export function fitWeights(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  const alphas = new Float64Array(examples.length);
  const curvatures = examples.map(({ inputs }) => squared(inputs));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    examples.forEach(({ inputs, offset, isComplaint, weight }, at) => {
      const sign = isComplaint ? 1 : -1;
      const margin = sign * (offset + dot(weights, inputs));
      const alpha = alphas[at] ?? 0;
      const next = solve(alpha, margin, curvatures[at] ?? 0, weight);
      alphas[at] = next;
      add(weights, inputs, sign * (next - alpha));
    });
  }
  return weights;
}

export function dot(weights: Float64Array, { slots, values }: Inputs): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) {
    sum += (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
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

function add(weights: Float64Array, { slots, values }: Inputs, times: number): void {
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    weights[slot] = (weights[slot] ?? 0) + times * (values[at] ?? 0);
  }
}

function squared({ values }: Inputs): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
