import { add, dot, seeded, shuffle, solve, squared } from './descent.ts';
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
 * (see `VARIANCE` for what that means of each input). Dual coordinate descent (descent.ts);
 * the same examples in the same order give the same weights.
 */
export function fitWeights(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  const alphas = new Float64Array(examples.length);
  const curvatures = examples.map(({ inputs }) => squared(inputs));
  const order = examples.map((_, at) => at);
  const random = seeded(1);
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
  const next = solve(alpha, margin, curvature, weight, NEWTON_STEPS);
  alphas[at] = next;
  add(weights, inputs, sign * (next - alpha));
}
