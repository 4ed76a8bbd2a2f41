import { type Features, SPACE_BITS } from './features.ts';

/** The linear models that share the kept slots, in the order in which a slot's weights lie. */
export const HEADS = [
  /** A complaint, against everything else on the site. */
  'complaint',
  /** A post to or about a company, against everything else. */
  'brand',
  /** A complaint, among posts to or about a company. */
  'complaintOfBrand',
  'rant',
  'minor',
  'major',
  'positive',
  'negative',
] as const;

export type Head = (typeof HEADS)[number];
export type Scores = Readonly<Record<Head, number>>;

/** Logistic calibrations: a constant, then a weight for each input (see classify.ts). */
export const CALIBRATIONS = { feed: 5, addressed: 5, otherLanguage: 3, praise: 3 } as const;

export type Calibrations = Readonly<Record<keyof typeof CALIBRATIONS, readonly number[]>>;

/** Values of hashed slots. */
export type Sparse = Pick<Features, 'count' | 'slots' | 'values'>;

export interface Model {
  readonly calibrations: Calibrations;
  /** Each head's linear score, before calibration. */
  score(features: Sparse): Scores;
  /** How far each feature raises or lowers the two complaint heads together. */
  lean(features: Sparse): Float64Array;
}

/** How the bytes lie, little-endian: counts, 32-bit floats, the bitmap of kept slots, a byte a weight. */
export const LAYOUT = {
  magic: 0x4d434248, // "HBCM"
  version: 1,
  /** magic, version, number of heads, number of kept slots: 32 bits each. */
  counts: 16,
  bitmapBytes: 2 ** SPACE_BITS / 8,
} as const;

const CONSTANTS = Object.values(CALIBRATIONS).reduce((sum, count) => sum + count, 0);
/** A scale and a bias a head, then the calibrations. */
export const FLOATS = 2 * HEADS.length + CONSTANTS;

/** Reads the weights file. Throws an Error that says what is wrong with it. */
export function readModel(bytes: ArrayBuffer): Model {
  const slots = checkedSlots(bytes);
  const floats = new Float32Array(bytes, LAYOUT.counts, FLOATS);
  if (!floats.every(Number.isFinite)) throw new Error('model: a constant is no number');
  const bitmapAt = LAYOUT.counts + 4 * FLOATS;
  const weights: Weights = {
    scales: floats.subarray(0, HEADS.length),
    biases: floats.subarray(HEADS.length, 2 * HEADS.length),
    rows: rowsOf(new Uint32Array(bytes, bitmapAt, LAYOUT.bitmapBytes / 4), slots),
    bytes: new Int8Array(bytes, bitmapAt + LAYOUT.bitmapBytes),
  };
  return {
    calibrations: readCalibrations(floats),
    score: (features) => score(features, weights),
    lean: (features) => lean(features, weights),
  };
}

function checkedSlots(bytes: ArrayBuffer): number {
  const header = new DataView(bytes);
  if (bytes.byteLength < LAYOUT.counts) throw new Error('model: the file is too short');
  const [magic, version, heads, slots] = [0, 4, 8, 12].map((at) => header.getUint32(at, true));
  if (magic !== LAYOUT.magic) throw new Error('model: this is no Hearback model');
  if (version !== LAYOUT.version) throw new Error(`model: version ${version} is not known`);
  if (heads !== HEADS.length) throw new Error(`model: ${heads} heads, not ${HEADS.length}`);
  const length = LAYOUT.counts + 4 * FLOATS + LAYOUT.bitmapBytes + HEADS.length * (slots ?? 0);
  if (bytes.byteLength !== length) {
    throw new Error(`model: ${bytes.byteLength} bytes, not ${length}`);
  }
  return slots ?? 0;
}

function readCalibrations(floats: Float32Array): Calibrations {
  let at = 2 * HEADS.length;
  const take = (count: number): number[] => {
    at += count;
    return [...floats.subarray(at - count, at)];
  };
  return {
    feed: take(CALIBRATIONS.feed),
    addressed: take(CALIBRATIONS.addressed),
    otherLanguage: take(CALIBRATIONS.otherLanguage),
    praise: take(CALIBRATIONS.praise),
  };
}

/** The place of each slot among the kept ones, counted from 1; 0 for one that was pruned. */
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

/** What scoring reads of a model's file. */
interface Weights {
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly rows: Uint16Array;
  /** A byte a head, row by row. */
  readonly bytes: Int8Array;
}

/** The linear score of each head, in the order of `HEADS`. */
function score({ count, slots, values }: Sparse, { scales, biases, rows, bytes }: Weights): Scores {
  const sums = new Float64Array(HEADS.length);
  for (let feature = 0; feature < count; feature += 1) {
    const row = rows[slots[feature] ?? 0] ?? 0;
    if (row === 0) continue;
    const value = values[feature] ?? 0;
    const at = (row - 1) * HEADS.length;
    for (let head = 0; head < HEADS.length; head += 1) {
      sums[head] = (sums[head] ?? 0) + value * (bytes[at + head] ?? 0);
    }
  }
  const scaled = HEADS.map((name, head): [Head, number] => {
    return [name, (biases[head] ?? 0) + (scales[head] ?? 0) * (sums[head] ?? 0)];
  });
  return Object.fromEntries(scaled) as Record<Head, number>;
}

const LEANING = [HEADS.indexOf('complaint'), HEADS.indexOf('complaintOfBrand')];

function lean({ count, slots, values }: Sparse, { scales, rows, bytes }: Weights): Float64Array {
  const leans = new Float64Array(count);
  for (let feature = 0; feature < count; feature += 1) {
    const row = rows[slots[feature] ?? 0] ?? 0;
    if (row === 0) continue;
    for (const head of LEANING) {
      const weight = (scales[head] ?? 0) * (bytes[(row - 1) * HEADS.length + head] ?? 0);
      leans[feature] = (leans[feature] ?? 0) + weight * (values[feature] ?? 0);
    }
  }
  return leans;
}
