import type { Severity } from '../words/verdict.ts';
import type { Features } from './features.ts';
import type { Language } from './language.ts';
import { type Linear, leanLinear, scoreLinear } from './linear.ts';
import { type Calibrations, HEADS, type Model, type Scores, TONES, type Tone } from './model.ts';

/** What one part of the model thinks of a text, before evidence. */
export interface Judgement {
  /** Calibrated probabilities from 0 to 1. */
  readonly complaint: number;
  readonly praise: number;
  /** Null outside English, in which alone complaints are graded. */
  readonly scores: Scores | null;
}

/** A part of the model that judges the posts of some languages. */
export interface Judge {
  judge(features: Features, addressed: boolean): Judgement;
  /** How far each feature speaks for a complaint. */
  lean(features: Features): Float64Array;
}

/** Who judges posts of this language. */
export function judgeOf({ calibrations, english, other }: Model, language: Language): Judge {
  return language === 'en' ? englishJudge(english, calibrations) : otherJudge(other, calibrations);
}

const LEANING = ['complaint', 'complaintOfBrand'].map((name) =>
  HEADS.indexOf(name as keyof Scores),
);

function englishJudge(linear: Linear, { feed, addressed, praise }: Calibrations): Judge {
  return {
    judge: (features, isAddressed) => {
      const scores = scoresOf(linear, features);
      return {
        complaint: isAddressed
          ? calibrate(addressed, addressedInputs(scores))
          : calibrate(feed, feedInputs(scores)),
        praise: calibrate(praise, toneInputs(scores)),
        scores,
      };
    },
    lean: (features) => leanLinear(linear, features, LEANING),
  };
}

function otherJudge(
  linear: Linear,
  { otherFeed, otherAddressed, otherPraise }: Calibrations,
): Judge {
  return {
    judge: (features, isAddressed) => {
      const inputs = toneInputs(toneOf(linear, features));
      return {
        complaint: calibrate(isAddressed ? otherAddressed : otherFeed, inputs),
        praise: calibrate(otherPraise, inputs),
        scores: null,
      };
    },
    lean: (features) => leanLinear(linear, features, [TONES.indexOf('negative')]),
  };
}

/** What is asked of an English post. */
export function scoresOf(english: Linear, features: Features): Scores {
  const scores = scoreLinear(english, features);
  return Object.fromEntries(HEADS.map((name, head) => [name, scores[head]])) as Scores;
}

/** What is asked of a post in another language. */
export function toneOf(other: Linear, features: Features): Tone {
  const [positive = 0, negative = 0] = scoreLinear(other, features);
  return { positive, negative };
}

export type Grades = Readonly<Record<Severity, number>>;

/**
 * How far each severity leads, by how hard the post puts blame. A rant is more than a minor
 * complaint on that scale and less than a major one: it is as likely as the weaker of the two signs.
 */
export const gradesOf = ({ reproach, major }: Scores): Grades => ({
  minor: -reproach,
  rant: Math.min(reproach, -major),
  major,
});

/** What counts where nothing is known; the last says "about a company, and then a complaint". */
export function feedInputs({ complaint, brand, complaintOfBrand }: Scores): number[] {
  const both = sigmoid(brand) * sigmoid(complaintOfBrand);
  return [complaint, brand, complaintOfBrand, Math.log(both / (1 - both))];
}

/** What counts in a post that is known to be to a company: whom its handles name says nothing more. */
export function addressedInputs({ complaint, complaintOfBrand }: Scores): number[] {
  return [complaint, complaintOfBrand];
}

export const toneInputs = ({ positive, negative }: Tone): number[] => [positive, negative];

/** The probability for these inputs: a constant and a weight each, through a logistic. */
export function calibrate([constant = 0, ...weights]: readonly number[], inputs: number[]): number {
  return sigmoid(inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), constant));
}

/** Never quite 0 or 1, so that its logit is a number. */
export const sigmoid = (score: number): number =>
  1 / (1 + Math.exp(-Math.max(-30, Math.min(30, score))));
