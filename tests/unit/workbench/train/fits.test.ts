import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../utils/complaints/personal/descent.ts';
import { fitBayesScaled } from '../../../workbench/train/bayes-scaled.ts';
import { fitCalibration } from '../../../workbench/train/calibrate.ts';
import type { Example } from '../../../workbench/train/logistic.ts';
import { thinned } from '../../../workbench/train/thin.ts';
import { usageOf } from '../../../workbench/train/usage.ts';

const example = (...slots: readonly number[]): Example => ({
  slots: Int32Array.from(slots),
  values: new Float64Array(slots.length).fill(1),
});

describe('fitCalibration', () => {
  it('finds the logistic that the labels were drawn from', () => {
    const random = seeded(3);
    const inputs = Array.from({ length: 20_000 }, () => [4 * random() - 2, 4 * random() - 2]);
    const labels = inputs.map(([first = 0, second = 0]) =>
      random() < 1 / (1 + Math.exp(-(0.5 + 2 * first - second))) ? 1 : 0,
    );
    const [constant = 0, first = 0, second = 0] = fitCalibration(inputs, labels);
    expect(Math.abs(constant - 0.5)).toBeLessThan(0.15);
    expect(Math.abs(first - 2)).toBeLessThan(0.15);
    expect(Math.abs(second + 1)).toBeLessThan(0.15);
  });

  it('stays finite where a score parts the classes', () => {
    const weights = fitCalibration([[-9], [-8], [8], [9]], [0, 0, 1, 1]);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights[1]).toBeGreaterThan(0);
  });
});

describe('fitBayesScaled', () => {
  // Slot 0 tells the classes apart, slot 1 half of the time, slot 2 not at all.
  const examples = [example(0, 1, 2), example(0, 2), example(1, 2), example(2), example(0, 1)];
  const labels = [1, 1, 0, 0, 1];
  const weightsOf = (isPlain: (slot: number) => boolean) =>
    fitBayesScaled(examples, labels, { size: 4, isPlain, cost: 1 }).weights;

  it('weighs most what tells the classes apart, and nothing that is never there', () => {
    const [telling = 0, half = 0, , never] = weightsOf(() => false);
    expect(telling).toBeGreaterThan(Math.abs(half));
    expect(never).toBe(0);
  });

  it('leaves plain slots as they are', () => {
    expect(weightsOf((slot) => slot === 0)[0]).toBeLessThan(weightsOf(() => false)[0] ?? 0);
  });

  it('gives the same for the same', () => {
    expect(weightsOf(() => false)).toEqual(weightsOf(() => false));
  });
});

describe('usageOf', () => {
  it('is the root of the mean square of each slot', () => {
    const twice: Example = { slots: Int32Array.of(1), values: Float64Array.of(2) };
    expect([...usageOf([twice, example(0), example(0), example(0)], 3)]).toEqual([
      Math.sqrt(3 / 4),
      1,
      0,
    ]);
  });
});

describe('thinned', () => {
  const text = "@a my bag can't be lost 😡, again!";

  it('drops the pieces that are drawn', () => {
    expect(thinned(text, () => 1)).toBe(text);
    expect(thinned(text, () => 0).trim()).toBe('');
    const draws = [1, 0, 1];
    expect(thinned('my lost bag', () => draws.shift() ?? 1)).toBe('my  bag');
  });

  it('leaves about six of seven, the same for the same seed', () => {
    const long = 'bag '.repeat(5_000);
    const left = thinned(long, seeded(2)).split('bag').length - 1;
    expect(left / 5_000).toBeCloseTo(0.85, 1);
    expect(thinned(long, seeded(2))).toBe(thinned(long, seeded(2)));
  });
});
