import type { Severity } from '../words/verdict.ts';
import type { Features } from './gather.ts';
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
  /** The probability of a complaint alone. */
  rate(features: Features, addressed: boolean): number;
  /** How far each feature raises the logit of the complaint, as far as one feature by itself can tell. */
  lean(features: Features, addressed: boolean): Float64Array;
}

/** Who judges posts of this language. */
export function judgeOf({ calibrations, english, other }: Model, language: Language): Judge {
  return language === 'en' ? englishJudge(english, calibrations) : otherJudge(other, calibrations);
}

function englishJudge(linear: Linear, { feed, addressed, praise }: Calibrations): Judge {
  const complaintOf = (scores: Weighed, isAddressed: boolean) =>
    isAddressed
      ? calibrate(addressed, addressedInputs(scores))
      : calibrate(feed, feedInputs(scores));
  return {
    judge: (features, isAddressed) => {
      const scores = scoresOf(linear, features);
      return {
        complaint: complaintOf(scores, isAddressed),
        praise: calibrate(praise, toneInputs(scores)),
        scores,
      };
    },
    rate: (features, isAddressed) => complaintOf(weighedOf(linear, features), isAddressed),
    lean: (features, isAddressed) => {
      const scores = weighedOf(linear, features);
      const logitOf = (of: Weighed) => logit(complaintOf(of, isAddressed));
      return leanLinear(linear, features, WEIGHED_AT, slopes(scores, WEIGHED, logitOf));
    },
  };
}

function otherJudge(
  linear: Linear,
  { otherFeed, otherAddressed, otherPraise }: Calibrations,
): Judge {
  const complaintOf = (tone: Tone, isAddressed: boolean): number =>
    calibrate(isAddressed ? otherAddressed : otherFeed, toneInputs(tone));
  return {
    judge: (features, isAddressed) => {
      const tone = toneOf(linear, features);
      return {
        complaint: complaintOf(tone, isAddressed),
        praise: calibrate(otherPraise, toneInputs(tone)),
        scores: null,
      };
    },
    rate: (features, isAddressed) => complaintOf(toneOf(linear, features), isAddressed),
    lean: (features, isAddressed) => {
      const tone = toneOf(linear, features);
      const logitOf = (of: Tone) => logit(complaintOf(of, isAddressed));
      return leanLinear(linear, features, TONES_AT, slopes(tone, TONES, logitOf));
    },
  };
}

const STEP = 0.01;

/** How steeply a logit rises with each score. */
function slopes<Name extends string>(
  scores: Readonly<Record<Name, number>>,
  names: readonly Name[],
  logitOf: (scores: Readonly<Record<Name, number>>) => number,
): number[] {
  const here = logitOf(scores);
  return names.map((name) => (logitOf({ ...scores, [name]: scores[name] + STEP }) - here) / STEP);
}

const ALL = HEADS.map((_, at) => at);

/** What is asked of an English post. */
export function scoresOf(english: Linear, features: Features): Scores {
  const scores = scoreLinear(english, features, ALL);
  return {
    complaint: scores[0] ?? 0,
    brand: scores[1] ?? 0,
    complaintOfBrand: scores[2] ?? 0,
    reproach: scores[3] ?? 0,
    major: scores[4] ?? 0,
    positive: scores[5] ?? 0,
    negative: scores[6] ?? 0,
  };
}

const TONES_AT = TONES.map((_, at) => at);

/** What is asked of a post in another language. */
export function toneOf(other: Linear, features: Features): Tone {
  const scores = scoreLinear(other, features, TONES_AT);
  return { positive: scores[0] ?? 0, negative: scores[1] ?? 0 };
}

/** What a probability of a complaint weighs. */
const WEIGHED = ['complaint', 'brand', 'complaintOfBrand'] as const;
const WEIGHED_AT = WEIGHED.map((name) => HEADS.indexOf(name));
type Weighed = Pick<Scores, (typeof WEIGHED)[number]>;

function weighedOf(english: Linear, features: Features): Weighed {
  const scores = scoreLinear(english, features, WEIGHED_AT);
  return {
    complaint: scores[0] ?? 0,
    brand: scores[1] ?? 0,
    complaintOfBrand: scores[2] ?? 0,
  };
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
export function feedInputs({ complaint, brand, complaintOfBrand }: Weighed): number[] {
  const both = sigmoid(brand) * sigmoid(complaintOfBrand);
  return [complaint, brand, complaintOfBrand, Math.log(both / (1 - both))];
}

/** What counts in a post that is known to be to a company: whom its handles name says nothing more. */
export function addressedInputs({
  complaint,
  complaintOfBrand,
}: Pick<Scores, 'complaint' | 'complaintOfBrand'>): number[] {
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

export const logit = (share: number): number => Math.log(share / (1 - share));
