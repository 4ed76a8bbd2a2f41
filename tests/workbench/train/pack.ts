import { linearParts } from '../../../utils/complaints/linear.ts';
import {
  CALIBRATION_NAMES,
  CALIBRATIONS,
  type Calibrations,
  CONSTANTS,
  HEADS,
  LAYOUT,
  partsOf,
  TONES,
  type Tone,
} from '../../../utils/complaints/model.ts';
import { type Heads, SPACE } from './fit.ts';
import type { Linear } from './logistic.ts';

const KEPT_SLOTS = { english: 25_800, other: 26_000 };

const NOTHING: Linear = { weights: new Float64Array(SPACE), bias: 0 };

/** Where only the English part is asked. */
export const NO_TONES: Readonly<Record<keyof Tone, Linear>> = {
  positive: NOTHING,
  negative: NOTHING,
};

export const UNCALIBRATED: Calibrations = {
  feed: [0],
  addressed: [0],
  praise: [0],
  otherFeed: [0],
  otherAddressed: [0],
  otherPraise: [0],
};

/** How much of each slot there is in posts, by part of the model; see usage.ts. */
export interface Usage {
  readonly english: Float64Array;
  readonly other: Float64Array;
}

/** The weights file: of each part the slots that matter most to any head, a byte a weight. See `LAYOUT`. */
export function pack(
  heads: Heads,
  tones: Readonly<Record<keyof Tone, Linear>>,
  calibrations: Calibrations,
  usage: Usage,
): ArrayBuffer {
  const english = HEADS.map((name) => heads[name]);
  const other = TONES.map((name) => tones[name]);
  const kept = strongestSlots(english, usage.english, KEPT_SLOTS.english);
  const keptOther = strongestSlots(other, usage.other, KEPT_SLOTS.other);
  const parts = partsOf(kept.length, keptOther.length);
  const bytes = new ArrayBuffer(parts.length);
  new Uint32Array(bytes, 0, LAYOUT.counts).set([
    LAYOUT.magic,
    LAYOUT.version,
    kept.length,
    keptOther.length,
  ]);
  new Float32Array(bytes, parts.calibrations, CONSTANTS).set(padded(calibrations));
  fill(bytes, parts.english, english, kept);
  fill(bytes, parts.other, other, keptOther);
  return bytes;
}

function fill(
  bytes: ArrayBuffer,
  offset: number,
  linears: readonly Linear[],
  kept: readonly number[],
): void {
  const { floats, bitmap, weights } = linearParts(bytes, offset, linears.length, kept.length);
  const scales = linears.map((linear) => largest(linear, kept) / 127);
  floats.set([...scales, ...linears.map(({ bias }) => bias)]);
  kept.forEach((slot, place) => {
    bitmap[slot >>> 5] = ((bitmap[slot >>> 5] ?? 0) | (1 << (slot & 31))) >>> 0;
    linears.forEach((linear, head) => {
      const weight = (linear.weights[slot] ?? 0) / (scales[head] || 1);
      weights[place * linears.length + head] = Math.round(weight);
    });
  });
}

const largest = ({ weights }: Linear, kept: readonly number[]): number =>
  kept.reduce((most, slot) => Math.max(most, Math.abs(weights[slot] ?? 0)), 0);

function padded(calibrations: Calibrations): number[] {
  return CALIBRATION_NAMES.flatMap((name) =>
    Array.from({ length: CALIBRATIONS[name] }, (_, at) => calibrations[name][at] ?? 0),
  );
}

/** Those that move a post's scores furthest; ascending, the same for the same models. */
function strongestSlots(linears: readonly Linear[], usage: Float64Array, count: number): number[] {
  const strength = new Float64Array(SPACE);
  for (const { weights } of linears) {
    const moves = weights.map((weight, slot) => Math.abs(weight) * (usage[slot] ?? 0));
    const norm = Math.sqrt(moves.reduce((sum, move) => sum + move * move, 0)) || 1;
    for (let slot = 0; slot < SPACE; slot += 1) {
      strength[slot] = Math.max(strength[slot] ?? 0, (moves[slot] ?? 0) / norm);
    }
  }
  return Array.from(strength.keys())
    .filter((slot) => (strength[slot] ?? 0) > 0)
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}
