import type { Evidence } from '../words/verdict.ts';
import { extract, type Features } from './features.ts';
import type { Model } from './model.ts';

const MOST_SPANS = 6;
/** Of the strongest span's weight; less is noise that a person need not see. */
const LEAST_WEIGHT = 0.15;
/** Words that are tried: enough for six spans of a few words each. */
const CANDIDATES = 14;

/**
 * The spans that speak for a complaint. The weights of the features pick the candidates; what
 * counts is measured: how far the probability falls when the span is taken out.
 */
export function findEvidence(
  model: Model,
  text: string,
  rate: (text: string) => number,
): Evidence[] {
  const whole = logit(rate(text));
  const drops = candidates(model, extract(text), text)
    .map(([start, end]): Evidence => [start, end, whole - logit(rate(without(text, start, end)))])
    .sort((a, b) => b[2] - a[2]);
  const strongest = drops[0]?.[2] ?? 0;
  return drops
    .map(([start, end, drop]): Evidence => [start, end, round(drop / strongest)])
    .filter(([, , weight]) => strongest > 0 && weight >= LEAST_WEIGHT)
    .slice(0, MOST_SPANS);
}

type Span = [start: number, end: number];

/** Spans of neighbouring words that lean towards a complaint. */
function candidates(model: Model, features: Features, text: string): Span[] {
  const leaning = lean(model, features)
    .map((weight, index) => ({ weight, token: features.tokens[index] }))
    .filter(({ weight, token }) => weight > 0 && token?.kind !== 'stop' && token?.text !== '<user>')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, CANDIDATES)
    .flatMap(({ token }): Span[] => (token ? [[token.start, token.end]] : []));
  return merged(leaning, text);
}

/** How far each token leans towards a complaint: each feature's share of the scores, split over its tokens. */
function lean(model: Model, { tokens, features }: Features): number[] {
  const leans = tokens.map(() => 0);
  const none = model.score([]);
  for (const feature of features) {
    if (feature.tokens.length === 0) continue;
    const { complaint, complaintOfBrand } = model.score([feature]);
    const share = complaint - none.complaint + complaintOfBrand - none.complaintOfBrand;
    for (const token of feature.tokens) {
      leans[token] = (leans[token] ?? 0) + share / feature.tokens.length;
    }
  }
  return leans;
}

/** Joins spans with nothing but spaces between them. */
function merged(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

export function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end);
}

const logit = (share: number): number => Math.log(share / (1 - share));
const round = (weight: number): number => Math.round(weight * 1000) / 1000;
