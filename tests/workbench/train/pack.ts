import {
  CALIBRATIONS,
  type Calibrations,
  FLOATS,
  HEADS,
  LAYOUT,
} from '../../../utils/complaints/model.ts';
import { type Heads, SPACE } from './fit.ts';

const KEPT_SLOTS = 19_500;

export const UNCALIBRATED: Calibrations = {
  feed: [0],
  addressed: [0],
  otherLanguage: [0],
  praise: [0],
};

/** The weights file: the slots that matter most to any head, a byte a weight. See `LAYOUT`. */
export function pack(heads: Heads, calibrations: Calibrations): ArrayBuffer {
  const kept = strongestSlots(heads);
  const bitmapAt = LAYOUT.counts + 4 * FLOATS;
  const weightsAt = bitmapAt + LAYOUT.bitmapBytes;
  const bytes = new ArrayBuffer(weightsAt + HEADS.length * kept.length);
  new Uint32Array(bytes, 0, 4).set([LAYOUT.magic, LAYOUT.version, HEADS.length, kept.length]);
  const scales = HEADS.map(
    (name) => heads[name].weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127,
  );
  new Float32Array(bytes, LAYOUT.counts, FLOATS).set([
    ...scales,
    ...HEADS.map((name) => heads[name].bias),
    ...padded(calibrations),
  ]);
  const bitmap = new Uint32Array(bytes, bitmapAt, LAYOUT.bitmapBytes / 4);
  const weights = new Int8Array(bytes, weightsAt);
  kept.forEach((slot, place) => {
    bitmap[slot >>> 5] = ((bitmap[slot >>> 5] ?? 0) | (1 << (slot & 31))) >>> 0;
    HEADS.forEach((name, head) => {
      const weight = (heads[name].weights[slot] ?? 0) / (scales[head] ?? 1);
      weights[place * HEADS.length + head] = Math.round(weight);
    });
  });
  return bytes;
}

function padded(calibrations: Calibrations): number[] {
  return (['feed', 'addressed', 'otherLanguage', 'praise'] as const).flatMap((name) =>
    Array.from({ length: CALIBRATIONS[name] }, (_, at) => calibrations[name][at] ?? 0),
  );
}

/** Ascending; the same for the same heads. */
function strongestSlots(heads: Heads): number[] {
  const strength = new Float64Array(SPACE);
  for (const name of HEADS) {
    const { weights } = heads[name];
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    weights.forEach((weight, slot) => {
      strength[slot] = Math.max(strength[slot] ?? 0, Math.abs(weight) / norm);
    });
  }
  return Array.from(strength.keys())
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, KEPT_SLOTS)
    .sort((a, b) => a - b);
}
