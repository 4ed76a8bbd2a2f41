import type { Evidence } from '../words/verdict.ts';
import { findEvidence } from './evidence.ts';
import { extract } from './features.ts';
import type { Calibrations, Model, Scores } from './model.ts';

export interface Classification {
  /** Calibrated probability from 0 to 1. */
  readonly complaint: number;
  /** Calibrated probability from 0 to 1 that the post praises. */
  readonly praise: number;
  readonly scores: Scores;
  /** The words without which the post would look less of a complaint, the strongest first. */
  readonly evidence: readonly Evidence[];
}

export interface Aim {
  /** The post is known to be aimed at the company, and does not merely name it. */
  readonly addressed: boolean;
}

/** What the model thinks of a text. */
export function classify(model: Model, text: string, { addressed }: Aim): Classification {
  const rate = (of: string): number => complaintOf(model, of, addressed);
  const scores = model.score(extract(text).features);
  return {
    complaint: calibrate(
      model.calibrations[addressed ? 'addressed' : 'feed'],
      complaintInputs(scores),
    ),
    praise: calibrate(model.calibrations.praise, praiseInputs(scores)),
    scores,
    evidence: findEvidence(model, text, rate),
  };
}

/** The probability alone. */
export function complaintOf(model: Model, text: string, addressed: boolean): number {
  const name: keyof Calibrations = addressed ? 'addressed' : 'feed';
  return calibrate(model.calibrations[name], complaintInputs(model.score(extract(text).features)));
}

/** What the complaint calibrations weigh; the last says "about a company, and then a complaint". */
export function complaintInputs({ complaint, brand, complaintOfBrand }: Scores): number[] {
  const both = sigmoid(brand) * sigmoid(complaintOfBrand);
  return [complaint, brand, complaintOfBrand, Math.log(both / (1 - both))];
}

export function praiseInputs({
  positive,
  negative,
}: Pick<Scores, 'positive' | 'negative'>): number[] {
  return [positive, negative];
}

export function calibrate([constant = 0, ...weights]: readonly number[], inputs: number[]): number {
  return sigmoid(inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), constant));
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, score))));
}
