import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../utils/complaints/classify.ts';
import { findEvidence } from '../../../utils/complaints/evidence.ts';
import { withRules } from '../../../utils/complaints/evident.ts';
import { extract } from '../../../utils/complaints/features.ts';
import { LANGUAGES } from '../../../utils/complaints/language.ts';
import type { Evidence } from '../../../utils/words/verdict.ts';
import { shippedModel } from '../../workbench/classify.ts';

const SEED = 5;
const model = shippedModel();

const word = fc.constantFrom(
  ...['my bag', 'LOST', "can't", "won't", 'terrible', 'rude', '#WorstAirline', '😡', 'l\u200bost'],
  ...['refund', 'never', 'answers', 'broken', '3 weeks', '£40', '@northwindair', '\ud83d', '?!'],
);
const post = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .chain((words) => fc.constantFrom('', ' ', ', ').map((between) => words.join(between)));

/** Fails where two spans share a character. */
function expectApart(spans: readonly Evidence[]): void {
  const ordered = [...spans].sort((a, b) => a[0] - b[0]);
  ordered.forEach(([start, end], at) => {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(ordered[at - 1]?.[1] ?? 0);
  });
}

describe('evidence', () => {
  it(`never overlaps, weighs from 0 to 1, the strongest first (seed ${SEED})`, () => {
    let found = 0;
    fc.assert(
      fc.property(
        post,
        fc.boolean(),
        fc.constantFrom(...LANGUAGES),
        (text, addressed, language) => {
          const { evidence } = classify(model, text, { addressed, language });
          found += evidence.length;
          expectApart(evidence);
          const weights = evidence.map(([, , weight]) => weight);
          expect(weights).toEqual([...weights].sort((a, b) => b - a));
          expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it('finds four words where all are one that is said more often than 16 bits count', () => {
    const text = 'a '.repeat(2 ** 16);
    const features = extract(text, 'en', { places: true });
    const leans = new Float64Array(features.count).fill(1);
    expect(findEvidence(text, features, leans, 0.9, () => 0.5)).toEqual([[6, 13, 1]]);
  });
});

describe('the model’s spans and the rules’', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 100 }))
    .map(([start, length, weight]): Evidence => [start, start + length, weight / 100]);

  it(`are one where they overlap, and nothing is lost (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span, { minLength: 1 }), (ours, rules) => {
        const fired = rules.map(([start, end]) => ({ range: [start, end] as const }));
        const all = withRules(ours, fired);
        expectApart(all);
        for (const [start, end] of [...ours, ...rules]) {
          expect(all.some((one) => one[0] <= start && one[1] >= end)).toBe(true);
        }
      }),
      { seed: SEED },
    );
  });
});
