import { type Features, SPACE_BITS } from './gather.ts';

/** Values of hashed slots. */
export type Sparse = Pick<Features, 'count' | 'slots' | 'values'>;

/** Several linear models over the same slots, a byte a weight. */
export interface Linear {
  readonly heads: number;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** The place of each slot among the kept ones, counted from 1; 0 for one that was pruned. */
  readonly rows: Uint16Array;
  /** A byte a head, row by row. */
  readonly weights: Int8Array;
}

/** How the bytes lie: scale and bias a head (32-bit floats), a bit a slot that is kept, the weights. */
const BITMAP_BYTES = 2 ** SPACE_BITS / 8;
const FLOAT_BYTES = 4;

const floatBytes = (heads: number): number => 2 * FLOAT_BYTES * heads;

/** Length of the packed bytes, a multiple of four. */
export const linearBytes = (heads: number, slots: number): number =>
  floatBytes(heads) + BITMAP_BYTES + 4 * Math.ceil((heads * slots) / 4);

/** Views of the parts of packed bytes, to read or to fill. */
export function linearParts(bytes: ArrayBuffer, offset: number, heads: number, slots: number) {
  const bitmapAt = offset + floatBytes(heads);
  return {
    floats: new Float32Array(bytes, offset, 2 * heads),
    bitmap: new Uint32Array(bytes, bitmapAt, BITMAP_BYTES / 4),
    weights: new Int8Array(bytes, bitmapAt + BITMAP_BYTES, heads * slots),
  };
}

/** As many places as `rows` can tell apart. */
const MOST_SLOTS = 0xffff;

/** Throws an Error that says what is wrong with the bytes. */
export function readLinear(
  bytes: ArrayBuffer,
  offset: number,
  heads: number,
  slots: number,
): Linear {
  if (slots > MOST_SLOTS) throw new Error(`model: ${slots} slots are more than can be numbered`);
  const { floats, bitmap, weights } = linearParts(bytes, offset, heads, slots);
  if (!floats.every(Number.isFinite)) throw new Error('model: a constant is no number');
  return {
    heads,
    scales: floats.subarray(0, heads),
    biases: floats.subarray(heads),
    rows: rowsOf(bitmap, slots),
    weights,
  };
}

function rowsOf(bitmap: Uint32Array, slots: number): Uint16Array {
  const rows = new Uint16Array(2 ** SPACE_BITS);
  let kept = 0;
  bitmap.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1) {
      kept += 1;
      rows[index * 32 + 31 - Math.clz32(left & -left)] = kept;
    }
  });
  if (kept !== slots) throw new Error(`model: ${kept} slots are marked, not ${slots}`);
  return rows;
}

/** What of a text's features was kept: rows and values, one text after the other. */
let keptRows = new Int32Array(1024);
let keptValues = new Float64Array(1024);

/** The scores of these heads, before calibration. */
export function scoreLinear(linear: Linear, features: Sparse, of: readonly number[]): Float64Array {
  const { heads, scales, biases, weights } = linear;
  const kept = keep(linear, features);
  const scores = new Float64Array(of.length);
  for (let index = 0; index < of.length; index += 1) {
    const head = of[index] ?? 0;
    let sum = 0;
    for (let at = 0; at < kept; at += 1) {
      sum += (keptValues[at] ?? 0) * (weights[(keptRows[at] ?? 0) * heads + head] ?? 0);
    }
    scores[index] = (biases[head] ?? 0) + (scales[head] ?? 0) * sum;
  }
  return scores;
}

/** Gives how many there are. */
function keep({ rows }: Linear, { count, slots, values }: Sparse): number {
  if (count > keptRows.length) {
    keptRows = new Int32Array(count);
    keptValues = new Float64Array(count);
  }
  let kept = 0;
  for (let feature = 0; feature < count; feature += 1) {
    const row = rows[slots[feature] ?? 0] ?? 0;
    if (row === 0) continue;
    keptRows[kept] = row - 1;
    keptValues[kept] = values[feature] ?? 0;
    kept += 1;
  }
  return kept;
}

/** How far each feature moves the sum of these heads, each counting by its slope. */
export function leanLinear(
  { heads, scales, rows, weights }: Linear,
  { count, slots, values }: Sparse,
  of: readonly number[],
  slopes: readonly number[],
): Float64Array {
  const leans = new Float64Array(count);
  for (let feature = 0; feature < count; feature += 1) {
    const row = rows[slots[feature] ?? 0] ?? 0;
    if (row === 0) continue;
    for (let index = 0; index < of.length; index += 1) {
      const head = of[index] ?? 0;
      const weight = (scales[head] ?? 0) * (weights[(row - 1) * heads + head] ?? 0);
      leans[feature] =
        (leans[feature] ?? 0) + (slopes[index] ?? 0) * weight * (values[feature] ?? 0);
    }
  }
  return leans;
}
