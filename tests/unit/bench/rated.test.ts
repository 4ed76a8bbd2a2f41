import { describe, expect, it } from 'vitest';
import { estimate } from '../../bench/detection/estimate.ts';
import { bestThreshold, macroF1From, thresholdForRecall } from '../../bench/detection/rated.ts';
import { seeded } from '../../seeded.ts';

const SEED = 11;

/** Shares that lean towards their label, with ties. */
function drawn(count: number) {
  const random = seeded(SEED);
  return Array.from({ length: count }, () => {
    const label = random() < 0.3 ? 1 : 0;
    return { label, share: Math.round(10 * (random() + label)) / 20 };
  });
}

describe(`figures of the bench (seed ${SEED})`, () => {
  const rows = drawn(300);

  it('finds the threshold that no other beats', () => {
    const every = [...new Set(rows.map(({ share }) => share))].map((at) => macroF1From(at)(rows));
    expect(macroF1From(bestThreshold(rows))(rows)).toBeCloseTo(Math.max(...every), 12);
  });

  it('finds the highest threshold that reaches a recall', () => {
    const found = thresholdForRecall(rows, 0.65);
    const complaints = rows.filter(({ label }) => label === 1);
    const reached = (test: (share: number) => boolean) =>
      complaints.filter(({ share }) => test(share)).length / complaints.length;
    expect(reached((share) => share >= found)).toBeGreaterThanOrEqual(0.65);
    expect(reached((share) => share > found)).toBeLessThan(0.65);
  });

  it('gives an interval around the figure, the same every time, the narrower the more rows', () => {
    const of = (count: number) => estimate(drawn(count), macroF1From(0.5));
    const { value, low, high } = of(300);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(of(300)).toEqual({ value, low, high });
    const more = of(3000);
    expect(more.high - more.low).toBeLessThan((high - low) / 2);
  });
});
