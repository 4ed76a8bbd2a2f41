import type { Evidence } from '../words/verdict.ts';
import type { Features } from './gather.ts';
import { logit } from './judges.ts';
import { MASK } from './marks.ts';
import { TOKEN, type Tokens } from './scan.ts';

/** Of the strongest one's weight; less is noise that a person need not see. */
const LEAST_WEIGHT = 0.15;
/** Words that are tried: each span of them costs a score of the text without it. */
const CANDIDATES = 4;

/**
 * The spans that speak for a complaint, the strongest first and at 1. How far each feature leans
 * towards one picks the candidates; what counts is measured: how far the probability falls below
 * the whole text's, `complaint`, when the span is taken out. The features are the text's, as just read.
 */
export function findEvidence(
  text: string,
  features: Features,
  leans: Float64Array,
  complaint: number,
  rate: (text: string) => number,
): Evidence[] {
  const whole = logit(complaint);
  const drops = candidates(leanings(features, leans), features, text)
    .map(([start, end]): Evidence => [start, end, whole - logit(rate(without(text, start, end)))])
    .sort((a, b) => b[2] - a[2]);
  const strongest = drops[0]?.[2] ?? 0;
  if (strongest <= 0) return [];
  return drops
    .map(([start, end, drop]): Evidence => [start, end, round(drop / strongest)])
    .filter(([, , weight]) => weight >= LEAST_WEIGHT);
}

type Span = [start: number, end: number];

/** Spans of neighbouring words that lean furthest towards a complaint. */
function candidates(leans: Float64Array, { tokens }: Features, text: string): Span[] {
  const spans: Span[] = [];
  let least = 0;
  while (spans.length < CANDIDATES) {
    const token = furthest(leans, tokens);
    const lean = leans[token] ?? 0;
    if (lean <= least) break;
    if (spans.length === 0) least = LEAST_WEIGHT * lean;
    spans.push([tokens.starts[token] ?? 0, tokens.ends[token] ?? 0]);
    leans[token] = 0;
  }
  return merged(spans, text);
}

/** The token that leans furthest, of those that say something; -1 where there is none. */
function furthest(leans: Float64Array, { kinds, hashes }: Tokens): number {
  let best = -1;
  for (let token = 0; token < leans.length; token += 1) {
    if (kinds[token] === TOKEN.stop || hashes[token] === MASK.user) continue;
    if (best < 0 || (leans[token] ?? 0) > (leans[best] ?? 0)) best = token;
  }
  return best;
}

/** How far each token leans towards a complaint: each feature's share, split over its places and their tokens. */
function leanings({ count, tokens, places }: Features, leans: Float64Array): Float64Array {
  const times = new Uint32Array(count);
  for (let place = 0; place < places.count; place += 1) {
    const feature = places.features[place] ?? 0;
    times[feature] = (times[feature] ?? 0) + 1;
  }
  const shares = new Float64Array(tokens.count);
  for (let place = 0; place < places.count; place += 1) {
    const feature = places.features[place] ?? 0;
    const first = places.firsts[place] ?? 0;
    const last = places.lasts[place] ?? 0;
    const share = (leans[feature] ?? 0) / ((times[feature] ?? 1) * (last - first + 1));
    for (let token = first; token <= last; token += 1) shares[token] = (shares[token] ?? 0) + share;
  }
  return shares;
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

const round = (weight: number): number => Math.round(weight * 1000) / 1000;
