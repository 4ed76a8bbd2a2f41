import { type Feature, SPACE_BITS } from './features.ts';

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

export interface Model {
  readonly calibrations: Calibrations;
  /** Each head's linear score, before calibration. */
  score(features: readonly Feature[]): Scores;
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
  const rank = ranks(new Uint32Array(bytes, bitmapAt, LAYOUT.bitmapBytes / 4), slots);
  const weights = new Int8Array(bytes, bitmapAt + LAYOUT.bitmapBytes);
  return {
    calibrations: readCalibrations(floats),
    score: (features) => score(features, floats, rank, weights),
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

/** The place of a slot among the kept ones; -1 for one that was pruned. */
function ranks(bitmap: Uint32Array, slots: number): (slot: number) => number {
  const before = new Uint32Array(bitmap.length);
  let total = 0;
  bitmap.forEach((word, index) => {
    before[index] = total;
    total += ones(word);
  });
  if (total !== slots) throw new Error(`model: ${total} slots are marked, not ${slots}`);
  return (slot) => {
    const word = bitmap[slot >>> 5] ?? 0;
    const bit = 1 << (slot & 31);
    return word & bit ? (before[slot >>> 5] ?? 0) + ones(word & (bit - 1)) : -1;
  };
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function score(
  features: readonly Feature[],
  floats: Float32Array,
  rank: (slot: number) => number,
  weights: Int8Array,
): Scores {
  const sums = new Float64Array(HEADS.length);
  for (const { slot, value } of features) {
    const at = rank(slot) * HEADS.length;
    if (at < 0) continue;
    for (let head = 0; head < HEADS.length; head += 1) {
      sums[head] = (sums[head] ?? 0) + value * (weights[at + head] ?? 0);
    }
  }
  const scaled = HEADS.map((name, head): [Head, number] => {
    const bias = floats[HEADS.length + head] ?? 0;
    return [name, bias + (floats[head] ?? 0) * (sums[head] ?? 0)];
  });
  return Object.fromEntries(scaled) as Record<Head, number>;
}
