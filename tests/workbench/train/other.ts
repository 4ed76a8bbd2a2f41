import { constantSlot, extractOther, SIGNAL_SLOTS } from '../../../utils/complaints/features.ts';
import { LANGUAGES, type Language } from '../../../utils/complaints/language.ts';
import { TONES, type Tone } from '../../../utils/complaints/model.ts';
import { dot } from '../../../utils/complaints/personal/descent.ts';
import { fitBayesScaled } from './bayes-scaled.ts';
import type { Row } from './data.ts';
import { SPACE } from './fit.ts';
import type { Example, Linear } from './logistic.ts';

/** A row of the sentiment set in several languages, as the part of the model for these reads it. */
export interface Tongued extends Row {
  readonly language: Language;
  /** What all languages share. */
  readonly shared: Example;
  /** The same in slots of its own language. */
  readonly own: Example;
}

export function withTongue(row: Row): Tongued {
  const language = LANGUAGES.find((known) => known === row.lang) ?? 'en';
  const { count, slots, values } = extractOther(row.text, language);
  const half = (count - 1) / 2;
  const part = (from: number): Example => ({
    slots: slots.slice(from, from + half),
    values: values.slice(from, from + half),
  });
  return { ...row, language, shared: part(0), own: part(half) };
}

/** The whole of it, as a post is read. */
export const wholeOf = ({ shared, own, language }: Tongued): Example => ({
  slots: Int32Array.from([...shared.slots, ...own.slots, constantSlot(language)]),
  values: Float64Array.from([...shared.values, ...own.values, 1]),
});

const COST = 1;

/**
 * For each tone one model of all five languages and one of each language but English, added up:
 * the shared one knows more, the own one knows better.
 */
export function fitOther(rows: readonly Tongued[]): Readonly<Record<keyof Tone, Linear>> {
  const fits = TONES.map((tone) => [tone, fitTone(rows, tone)]);
  return Object.fromEntries(fits);
}

function fitTone(rows: readonly Tongued[], tone: keyof Tone): Linear {
  const shared = fitHalf(
    rows,
    tone,
    rows.map((row) => row.shared),
  );
  const weights = shared.weights.slice();
  for (const language of LANGUAGES.filter((known) => known !== 'en')) {
    const spoken = rows.filter((row) => row.language === language);
    const own = fitHalf(
      spoken,
      tone,
      spoken.map((row) => row.own),
    );
    own.weights.forEach((weight, slot) => {
      weights[slot] = (weights[slot] ?? 0) + weight;
    });
    const always = constantSlot(language);
    weights[always] = (weights[always] ?? 0) + own.bias;
  }
  return { weights, bias: shared.bias };
}

function fitHalf(rows: readonly Tongued[], tone: keyof Tone, examples: readonly Example[]): Linear {
  const labels = rows.map(({ sentiment }) => (sentiment === tone ? 1 : 0));
  return fitBayesScaled(examples, labels, { size: SPACE, isPlain, cost: COST });
}

const signals = new Set(SIGNAL_SLOTS);
const isPlain = (slot: number): boolean => signals.has(slot);

/** Score of a row under an unpacked model. */
export function toneScore({ weights, bias }: Linear, { shared, own, language }: Tongued): number {
  const always = weights[constantSlot(language)] ?? 0;
  return bias + dot(weights, shared) + dot(weights, own) + always;
}
