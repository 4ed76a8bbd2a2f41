import { type Linear, linearBytes, readLinear } from './linear.ts';

/** What is asked of an English post, in the order in which a slot's weights lie. */
export const HEADS = [
  /** A complaint, against everything else on the site. */
  'complaint',
  /** A post to or about a company, against everything else: by its words and whom its handles name. */
  'brand',
  /** A complaint, among posts to or about a company. */
  'complaintOfBrand',
  /** Of complaints: not minor, but a rant or major. */
  'reproach',
  /** Of complaints: major. */
  'major',
  'positive',
  'negative',
] as const;
export type Head = (typeof HEADS)[number];
export type Scores = Readonly<Record<Head, number>>;

/** What is asked of a Spanish, French, German or Portuguese post: there are no labelled complaints in these. */
export const TONES = ['positive', 'negative'] as const;
export type Tone = Pick<Scores, (typeof TONES)[number]>;

/** Logistic calibrations: a constant, then a weight for each input (see classify.ts). */
export const CALIBRATIONS = {
  feed: 5,
  addressed: 3,
  praise: 3,
  otherFeed: 3,
  otherAddressed: 3,
  otherPraise: 3,
} as const;
export type Calibrations = Readonly<Record<keyof typeof CALIBRATIONS, readonly number[]>>;
export const CALIBRATION_NAMES = Object.keys(CALIBRATIONS) as (keyof typeof CALIBRATIONS)[];

export interface Model {
  readonly calibrations: Calibrations;
  /** Heads as `HEADS`. */
  readonly english: Linear;
  /** Heads as `TONES`. */
  readonly other: Linear;
}

/** The file, little-endian: four 32-bit numbers, the calibrations as 32-bit floats, then the two linear models. */
export const LAYOUT = {
  magic: 0x4d434248, // "HBCM"
  version: 2,
  /** magic, version, kept slots of the English and of the other model. */
  counts: 4,
} as const;

export const CONSTANTS = CALIBRATION_NAMES.reduce((sum, name) => sum + CALIBRATIONS[name], 0);

/** Offsets of the parts, and the length of the whole, in bytes. */
export function partsOf(englishSlots: number, otherSlots: number) {
  const calibrations = 4 * LAYOUT.counts;
  const english = calibrations + 4 * CONSTANTS;
  const other = english + linearBytes(HEADS.length, englishSlots);
  return { calibrations, english, other, length: other + linearBytes(TONES.length, otherSlots) };
}

/** Reads the weights file. Throws an Error that says what is wrong with it. */
export function readModel(bytes: ArrayBuffer): Model {
  if (bytes.byteLength < 4 * LAYOUT.counts) throw new Error('model: the file is too short');
  const [magic, version, englishSlots = 0, otherSlots = 0] = new Uint32Array(
    bytes,
    0,
    LAYOUT.counts,
  );
  if (magic !== LAYOUT.magic) throw new Error('model: this is no Hearback model');
  if (version !== LAYOUT.version) throw new Error(`model: version ${version} is not known`);
  const parts = partsOf(englishSlots, otherSlots);
  if (bytes.byteLength !== parts.length) {
    throw new Error(`model: ${bytes.byteLength} bytes, not ${parts.length}`);
  }
  return {
    calibrations: readCalibrations(new Float32Array(bytes, parts.calibrations, CONSTANTS)),
    english: readLinear(bytes, parts.english, HEADS.length, englishSlots),
    other: readLinear(bytes, parts.other, TONES.length, otherSlots),
  };
}

function readCalibrations(floats: Float32Array): Calibrations {
  if (!floats.every(Number.isFinite)) throw new Error('model: a constant is no number');
  let at = 0;
  const taken = CALIBRATION_NAMES.map((name) => {
    at += CALIBRATIONS[name];
    return [name, [...floats.subarray(at - CALIBRATIONS[name], at)]];
  });
  return Object.fromEntries(taken);
}
