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

const EPOCHS = 15;
const NEWTON_STEPS = 6;

/**
 * The most likely weights if each is, before any lesson, normal with mean nought and variance one
 * (see `VARIANCE` for what that means of each input). Dual coordinate descent (Yu, Huang and Lin,
 * 2011); the same examples in the same order give the same weights.
 */
export function fitWeights(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  const alphas = new Float64Array(examples.length);
  const curvatures = examples.map(({ inputs }) => squared(inputs));
  const order = examples.map((_, at) => at);
  const random = seeded();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example) step(weights, example, alphas, at, curvatures[at] ?? 0);
    }
  }
  return weights;
}

/** Moves the weights to where this example's slope is nought, the others staying. */
function step(
  weights: Float64Array,
  { inputs, offset, isComplaint, weight }: Example,
  alphas: Float64Array,
  at: number,
  curvature: number,
): void {
  const sign = isComplaint ? 1 : -1;
  const margin = sign * (offset + dot(weights, inputs));
  const alpha = alphas[at] ?? 0;
  const next = solve(alpha, margin, curvature, weight);
  alphas[at] = next;
  add(weights, inputs, sign * (next - alpha));
}

/** In an order of their own in each epoch the examples settle in half as many. */
function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** From 0 to 1, the same every time. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function dot(weights: Float64Array, { slots, values }: Inputs): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) {
    sum += (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

/** The multiplier at that place: Newton, kept in its bracket. */
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
