import type { Evidence } from '../words/verdict.ts';
import { findEvidence } from './evidence.ts';
import { extract } from './features.ts';
import type { Model, Scores } from './model.ts';

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
  /** BCP 47 tag of the text; null or absent where it is not known. */
  readonly language?: string | null;
}

/** Besides English, the languages of the sentiment sets; there are no labelled complaints in them. */
const SENTIMENT_LANGUAGES = ['de', 'es', 'fr', 'pt'];

/** Below, nobody asks why: each span costs a score. */
const EVIDENCE_FROM = 0.4;

/** What the model thinks of a text. */
export function classify(model: Model, text: string, aim: Aim): Classification {
  const features = extract(text);
  const scores = model.score(features);
  const complaint = rate(model, scores, aim);
  return {
    complaint,
    praise: calibrate(model.calibrations.praise, sentimentInputs(scores)),
    scores,
    evidence:
      complaint < EVIDENCE_FROM
        ? []
        : findEvidence(model, text, features, (part) => complaintOf(model, part, aim)),
  };
}

/** The probability alone. */
export function complaintOf(model: Model, text: string, aim: Aim): number {
  return rate(model, model.score(extract(text)), aim);
}

function rate({ calibrations }: Model, scores: Scores, { addressed, language }: Aim): number {
  const base = language?.slice(0, 2).toLowerCase() ?? 'en';
  if (addressed && SENTIMENT_LANGUAGES.includes(base)) {
    return calibrate(calibrations.otherLanguage, sentimentInputs(scores));
  }
  return calibrate(calibrations[addressed ? 'addressed' : 'feed'], complaintInputs(scores));
}

/** What the complaint calibrations weigh; the last says "about a company, and then a complaint". */
export function complaintInputs({ complaint, brand, complaintOfBrand }: Scores): number[] {
  const both = sigmoid(brand) * sigmoid(complaintOfBrand);
  return [complaint, brand, complaintOfBrand, Math.log(both / (1 - both))];
}

export function sentimentInputs({
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
