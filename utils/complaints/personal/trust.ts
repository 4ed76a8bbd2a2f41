import { dot } from './descent.ts';
import { firstOf } from './inputs.ts';
import { type Example, fitWeights } from './logistic.ts';

/** An example, and the share of lessons that it is left out with. */
export interface Held extends Example {
  /** From 0 to `FOLDS` - 1, the same for copies: a copy must not vouch for its copy. */
  readonly fold: number;
  /** How many of its inputs, from the first on, say how it came to be chosen, and nothing of its words. */
  readonly choices: number;
}

export const FOLDS = 5;

/** In nats: so much better it must foretell before it is believed as much as the shipped model. */
const START = 1;
const SHARES = Array.from({ length: 20 }, (_, at) => (at + 1) / 20);

/**
 * From 0 to 1: how far what was learnt is to move a post. Each lesson is foretold from the other
 * folds' lessons; the share of that move which foretells best is taken, times the chance that it,
 * and not the shipped model, is right, if one of the two must be.
 */
export function trustIn(examples: readonly Held[]): number {
  const foretold = foretell(examples);
  const leads = SHARES.map((share) => leadOf(foretold, share));
  const lead = Math.max(...leads);
  const share = SHARES[leads.indexOf(lead)] ?? 0;
  return share / (1 + Math.exp(START - lead));
}

interface Foretold {
  readonly example: Held;
  /** Logit by the shipped model, knowing how the lesson came to be chosen. */
  readonly start: number;
  /** How far the lessons of the other folds move it. */
  readonly moved: number;
}

function foretell(examples: readonly Held[]): Foretold[] {
  const shipped = fitWeights(
    examples.map((example) => ({ ...example, inputs: firstOf(example.inputs, example.choices) })),
  );
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const left = examples.filter((example) => example.fold === fold);
    if (left.length === 0) return [];
    const weights = fitWeights(examples.filter((example) => example.fold !== fold));
    return left.map((example): Foretold => {
      const choice = firstOf(example.inputs, example.choices);
      return {
        example,
        start: example.offset + dot(shipped, choice),
        moved: dot(weights, example.inputs) - dot(weights, choice),
      };
    });
  });
}

/** By how many nats so much of what was learnt foretells better than nothing of it. */
function leadOf(foretold: readonly Foretold[], share: number): number {
  return foretold.reduce((lead, { example: { isComplaint, weight }, start, moved }) => {
    const better = lossOf(isComplaint, start) - lossOf(isComplaint, start + share * moved);
    return lead + weight * better;
  }, 0);
}

/** In nats. */
const lossOf = (isComplaint: boolean, score: number): number =>
  Math.log1p(Math.exp(isComplaint ? -score : score));
