import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../utils/complaints/gather.ts';
import { hashOf } from '../../../utils/complaints/hash.ts';
import { type Sparse, scoreLinear } from '../../../utils/complaints/linear.ts';
import { HEADS, readModel, TONES } from '../../../utils/complaints/model.ts';
import { SPACE } from '../../workbench/train/fit.ts';
import type { Linear } from '../../workbench/train/logistic.ts';
import { pack, UNCALIBRATED } from '../../workbench/train/pack.ts';

const shipped = (): ArrayBuffer =>
  new Uint8Array(readFileSync(new URL('../../../public/model.bin', import.meta.url))).buffer;

/** A model in which only these slots weigh anything. */
function packed(weights: Readonly<Record<number, number>>, bias: number): ArrayBuffer {
  const linear = (): Linear => {
    const all = new Float64Array(SPACE);
    for (const [slot, weight] of Object.entries(weights)) all[Number(slot)] = weight;
    return { weights: all, bias };
  };
  const everywhere = new Float64Array(SPACE).fill(1);
  const named = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, linear()]));
  return pack(
    named(HEADS) as Parameters<typeof pack>[0],
    named(TONES) as Parameters<typeof pack>[1],
    { ...UNCALIBRATED, addressed: [2] },
    { english: everywhere, other: everywhere },
  );
}

const sparse = (features: readonly (readonly [slot: number, value: number])[]): Sparse => ({
  count: features.length,
  slots: Int32Array.from(features, ([slot]) => slot),
  values: Float64Array.from(features, ([, value]) => value),
});

describe('readModel', () => {
  it('reads the shipped weights, of at most 300 kB', () => {
    const bytes = shipped();
    expect(bytes.byteLength).toBeLessThanOrEqual(300_000);
    expect(readModel(bytes).english.heads).toBe(HEADS.length);
  });

  it('gives back what was packed', () => {
    const slots = [slotOf('words', hashOf('bag')), slotOf('words', hashOf('lost')), SPACE - 1];
    const [first = 0, second = 0, third = 0] = slots;
    const model = readModel(packed({ [first]: 2, [second]: -1, [third]: 0.5 }, 0.25));
    const score = (...features: readonly [slot: number, value: number][]) =>
      scoreLinear(model.english, sparse(features), [HEADS.indexOf('major')])[0];
    expect(score()).toBe(0.25);
    expect(score([first, 1])).toBeCloseTo(2.25, 2);
    expect(score([second, 3], [third, 2])).toBeCloseTo(-1.75, 1);
    expect(scoreLinear(model.other, sparse([[first, 1]]), [0])[0]).toBeCloseTo(2.25, 2);
    expect(model.calibrations.addressed[0]).toBe(2);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['an empty file', () => new Uint8Array(), /too short/],
    ['another file', (bytes) => bytes.fill(7, 0, 4), /no Hearback model/],
    ['a later version', (bytes) => bytes.fill(9, 4, 5), /version 9/],
    ['a cut file', (bytes) => bytes.slice(0, -5), /bytes, not/],
    ['a broken bitmap', (bytes) => bytes.fill(0, 10_000, 10_100), /slots are marked/],
    ['a constant that is none', (bytes) => bytes.fill(255, 16, 20), /no number/],
  ])('refuses %s', (_, mangle, message) => {
    const { buffer } = mangle(new Uint8Array(shipped())).slice();
    expect(() => readModel(buffer)).toThrow(message);
  });
});
