import type { LessonSource } from '../../words/lesson.ts';
import { extract } from '../features.ts';
import { BLOCKS, HANDLES_FROM } from '../gather.ts';
import { type Judgement, logit } from '../judges.ts';
import { HEADS } from '../model.ts';

/** What the shipped model says of a text. */
export type Shipped = Pick<Judgement, 'complaint' | 'scores'>;

/** Of a text in a language that the model never learnt. */
export const UNJUDGED: Shipped = { complaint: 0.5, scores: null };

/** A text as the personal model weighs it: places among its weights, and values. */
export interface Inputs {
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

/** Variance of a personal weight before any lesson: how readily each kind of input is believed to differ. */
const VARIANCE = {
  constant: 0.08,
  slope: 0.1,
  score: 0.1,
  /** What the one-sided choice of lessons explains by itself; see `lessonInputs`. */
  chosen: 40,
  words: 1.5,
  negated: 0.5,
  characters: 1.5,
  patterns: 0.75,
  signals: 0.15,
};

/** The weights of what every text has come first: constant, slope, scores, then the two choices. */
const CHOSEN_FLAGGED = 2 + HEADS.length;
const CHOSEN_MISSED = CHOSEN_FLAGGED + 1;
const HASHED_FROM = CHOSEN_MISSED + 1;
const HASHED = 2 ** 15;
export const WEIGHTS = HASHED_FROM + HASHED;

const STEEPEST = 4;
/** About what the heads' scores deviate by. */
const SCORE_DEVIATION = 1.4;
/** What the shipped model scales a block to; here each has length one before its variance. */
const LENGTH = { words: 1, negated: 0.5, characters: 1, patterns: 1, signals: 0.35 };
type Weighed = keyof typeof LENGTH;
/** Whom handles name is the same for all posts to a brand, and nothing to learn from. */
const SCALES = BLOCKS.slice(0, HANDLES_FROM).map(
  (block) => Math.sqrt(VARIANCE[block as Weighed]) / LENGTH[block as Weighed],
);

/** A text that is to be rated, or that was asked about at random. */
export function inputsOf(text: string, { complaint, scores }: Shipped): Inputs {
  const slope = Math.max(-STEEPEST, Math.min(STEEPEST, logit(complaint)));
  return join(text, [
    [0, Math.sqrt(VARIANCE.constant)],
    [1, Math.sqrt(VARIANCE.slope) * slope],
    ...HEADS.map((head, at): [number, number] => [
      2 + at,
      (Math.sqrt(VARIANCE.score) * (scores?.[head] ?? 0)) / SCORE_DEVIATION,
    ]),
  ]);
}

/**
 * A text that was taught. What was asked at random shows how often the shipped model is wrong; what
 * the person chose to correct, or to act on, does not, since they correct what they see. Their
 * choice is given weights of its own, which rate no other text: what is left to learn from such
 * lessons is the words in which the corrected ones differ from the others (Prentice and Pyke, 1979,
 * on samples that were chosen by their outcome).
 */
export function lessonInputs(text: string, source: LessonSource, shipped: Shipped): Inputs {
  if (source === 'asked') return inputsOf(text, shipped);
  const choice = shipped.complaint >= 0.5 ? CHOSEN_FLAGGED : CHOSEN_MISSED;
  return join(text, [[choice, Math.sqrt(VARIANCE.chosen)]]);
}

/** The inputs that every text has, with those of its words. */
function join(text: string, first: readonly (readonly [slot: number, value: number])[]): Inputs {
  const { slots, values, ends } = extract(text);
  const count = ends[HANDLES_FROM - 1] ?? 0;
  const inputs = {
    slots: new Int32Array(first.length + count),
    values: new Float64Array(first.length + count),
  };
  first.forEach(([slot, value], at) => {
    inputs.slots[at] = slot;
    inputs.values[at] = value;
  });
  let block = 0;
  for (let at = 0; at < count; at += 1) {
    while (at >= (ends[block] ?? count)) block += 1;
    inputs.slots[first.length + at] = HASHED_FROM + ((slots[at] ?? 0) & (HASHED - 1));
    inputs.values[first.length + at] = (SCALES[block] ?? 0) * (values[at] ?? 0);
  }
  return inputs;
}

/** The first so many inputs alone. */
export const firstOf = ({ slots, values }: Inputs, count: number): Inputs => ({
  slots: slots.subarray(0, count),
  values: values.subarray(0, count),
});
