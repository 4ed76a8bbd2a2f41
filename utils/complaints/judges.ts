import type { Severity } from '../words/verdict.ts';
import type { Features } from './features.ts';
import type { Language } from './language.ts';
import { type Linear, leanLinear, scoreLinear } from './linear.ts';
import {
  type Calibrations,
  HEADS,
  type Head,
  type Model,
  type Scores,
  TONES,
  type Tone,
} from './model.ts';

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
  const complaintOf = (scores: Pick<Scores, (typeof WEIGHED)[number]>, isAddressed: boolean) =>
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
      const logitOf = (of: typeof scores) => logit(complaintOf(of, isAddressed));
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

type Scorer<Asked extends string> = (
  linear: Linear,
  features: Features,
) => Readonly<Record<Asked, number>>;

/** Asks some of a part's heads. */
function scorer<Name extends string, Asked extends Name>(
  heads: readonly Name[],
  asked: readonly Asked[],
): Scorer<Asked> {
  const places = asked.map((name) => heads.indexOf(name));
  return (linear, features) => {
    const scores = scoreLinear(linear, features, places);
    const found: Partial<Record<Asked, number>> = {};
    for (let at = 0; at < asked.length; at += 1) {
      const name = asked[at];
      if (name) found[name] = scores[at] ?? 0;
    }
    return found as Record<Asked, number>;
  };
}

/** What is asked of an English post. */
export const scoresOf: Scorer<Head> = scorer(HEADS, HEADS);
/** What is asked of a post in another language. */
export const toneOf: Scorer<keyof Tone> = scorer(TONES, TONES);

/** What a probability of a complaint weighs. */
const WEIGHED = ['complaint', 'brand', 'complaintOfBrand'] as const;
const WEIGHED_AT = WEIGHED.map((name) => HEADS.indexOf(name));
const TONES_AT = TONES.map((_, at) => at);
const weighedOf = scorer(HEADS, WEIGHED);

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
export function feedInputs({
  complaint,
  brand,
  complaintOfBrand,
}: Pick<Scores, (typeof WEIGHED)[number]>): number[] {
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
