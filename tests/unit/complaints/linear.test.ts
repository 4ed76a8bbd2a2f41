import { describe, expect, it } from 'vitest';
import {
  leanLinear,
  linearBytes,
  linearParts,
  readLinear,
  type Sparse,
  scoreLinear,
} from '../../../utils/complaints/linear.ts';

/** Two heads over the slots 3 and 40: of scale 1 and 2, of bias 0.5 and -1. */
function bytes(): ArrayBuffer {
  const buffer = new ArrayBuffer(linearBytes(2, 2));
  const { floats, bitmap, weights } = linearParts(buffer, 0, 2, 2);
  floats.set([1, 2, 0.5, -1]);
  bitmap[0] = 1 << 3;
  bitmap[1] = 1 << 8;
  weights.set([10, 20, -30, 127]);
  return buffer;
}

const sparse = (...features: readonly (readonly [slot: number, value: number])[]): Sparse => ({
  count: features.length,
  slots: Int32Array.from(features, ([slot]) => slot),
  values: Float64Array.from(features, ([, value]) => value),
});

describe('a linear model', () => {
  const linear = readLinear(bytes(), 0, 2, 2);

  it('sums what is kept, head by head', () => {
    const features = sparse([3, 1], [40, 0.5], [41, 9]);
    expect([...scoreLinear(linear, features, [0, 1])]).toEqual([0.5 + 10 - 15, -1 + 40 + 127]);
    expect([...scoreLinear(linear, features, [1])]).toEqual([166]);
    expect([...scoreLinear(linear, sparse(), [0, 1])]).toEqual([0.5, -1]);
  });

  it('reads no further than the features go', () => {
    scoreLinear(linear, sparse([3, 1], [40, 1], [3, 1]), [0]);
    const stale = { ...sparse([3, 1], [40, 1]), count: 1 };
    expect([...scoreLinear(linear, stale, [0])]).toEqual([10.5]);
  });

  it('leans as far as its scores move without a feature', () => {
    const leans = leanLinear(linear, sparse([3, 1], [40, 0.5], [41, 9]), [0, 1], [1, 0.25]);
    expect([...leans]).toEqual([10 + 0.25 * 40, -15 + 0.25 * 127, 0]);
  });

  it('of more slots than can be numbered is refused', () => {
    const slots = 0x10000;
    const buffer = new ArrayBuffer(linearBytes(1, slots));
    linearParts(buffer, 0, 1, slots).bitmap.fill(0xffffffff, 0, slots / 32);
    expect(() => readLinear(buffer, 0, 1, slots)).toThrow(/more than can be numbered/);
  });
});
