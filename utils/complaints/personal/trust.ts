import { firstOf } from './inputs.ts';
import { dot, type Example, fitWeights } from './logistic.ts';

/** An example, and the share of lessons that it is left out with. */
export interface Held extends Example {
  /** From 0 to `FOLDS` - 1, the same for copies: a copy must not vouch for its copy. */
  readonly fold: number;
  /** How many of its inputs, from the first on, say nothing of its words: what it is chosen by. */
  readonly choices: number;
}

export const FOLDS = 5;

/**
 * From 0 to 1: how far what was learnt is to be believed beside the shipped model. Each lesson is
 * foretold from the other folds' lessons, and by the shipped model; if one of the two must be
 * right, and neither is believed more at first, this is the chance that it is the learnt one.
 */
export function trustIn(examples: readonly Held[]): number {
  const shipped = fitWeights(examples.map(asShipped));
  let lead = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = examples.filter((example) => example.fold === fold);
    if (left.length === 0) continue;
    const weights = fitWeights(examples.filter((example) => example.fold !== fold));
    for (const example of left) {
      const loss = lossOf(shipped, asShipped(example)) - lossOf(weights, example);
      lead += example.weight * loss;
    }
  }
  return 1 / (1 + Math.exp(-lead));
}

/** Without what its words say; how it came to be chosen is granted to both. */
function asShipped(example: Held): Example {
  return { ...example, inputs: firstOf(example.inputs, example.choices) };
}

/** In nats. */
function lossOf(weights: Float64Array, { inputs, offset, isComplaint }: Example): number {
  const score = offset + dot(weights, inputs);
  return Math.log1p(Math.exp(isComplaint ? -score : score));
}
