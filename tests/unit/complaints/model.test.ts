import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../utils/complaints/features.ts';
import { hashOf } from '../../../utils/complaints/hash.ts';
import { HEADS, readModel, type Sparse } from '../../../utils/complaints/model.ts';
import { SPACE } from '../../workbench/train/fit.ts';
import type { Linear } from '../../workbench/train/logistic.ts';
import { pack } from '../../workbench/train/pack.ts';

const shipped = (): ArrayBuffer =>
  new Uint8Array(readFileSync(new URL('../../../public/model.bin', import.meta.url))).buffer;

/** A model in which only these slots weigh anything. */
function packed(weights: Readonly<Record<number, number>>, bias: number): ArrayBuffer {
  const linear = (): Linear => {
    const all = new Float64Array(SPACE);
    for (const [slot, weight] of Object.entries(weights)) all[Number(slot)] = weight;
    return { weights: all, bias };
  };
  const heads = Object.fromEntries(HEADS.map((name) => [name, linear()]));
  return pack(heads as Parameters<typeof pack>[0], {
    feed: [1],
    addressed: [2],
    otherLanguage: [4],
    praise: [3],
  });
}

const sparse = (features: readonly (readonly [slot: number, value: number])[]): Sparse => ({
  count: features.length,
  slots: Int32Array.from(features, ([slot]) => slot),
  values: Float64Array.from(features, ([, value]) => value),
});

describe('readModel', () => {
  it('reads the shipped weights, of at most 200 kB', () => {
    const bytes = shipped();
    expect(bytes.byteLength).toBeLessThanOrEqual(200_000);
    expect(readModel(bytes).score(sparse([]))).toHaveProperty('complaint');
  });

  it('gives back what was packed', () => {
    const slots = [slotOf('words', hashOf('bag')), slotOf('words', hashOf('lost')), SPACE - 1];
    const [first = 0, second = 0, third = 0] = slots;
    const model = readModel(packed({ [first]: 2, [second]: -1, [third]: 0.5 }, 0.25));
    const score = (...features: readonly [slot: number, value: number][]) =>
      model.score(sparse(features));
    expect(score().major).toBe(0.25);
    expect(score([first, 1]).major).toBeCloseTo(2.25, 2);
    expect(score([second, 3], [third, 2]).rant).toBeCloseTo(-1.75, 1);
    expect(model.calibrations.addressed[0]).toBe(2);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['an empty file', () => new Uint8Array(), /too short/],
    ['another file', (bytes) => bytes.fill(7, 0, 4), /no Hearback model/],
    ['a later version', (bytes) => bytes.fill(9, 4, 5), /version 9/],
    ['other heads', (bytes) => bytes.fill(3, 8, 9), /3 heads/],
    ['a cut file', (bytes) => bytes.slice(0, -5), /bytes, not/],
    ['a broken bitmap', (bytes) => bytes.fill(0, 1_000, 1_100), /slots are marked/],
    ['a constant that is none', (bytes) => bytes.fill(255, 16, 20), /no number/],
  ])('refuses %s', (_, mangle, message) => {
    const { buffer } = mangle(new Uint8Array(shipped())).slice();
    expect(() => readModel(buffer)).toThrow(message);
  });
});
