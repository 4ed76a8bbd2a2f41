import { BLOCKS, extract } from '../features.ts';

/** The words and characters of a text, brought to length one. */
export interface Reading {
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

const COMPARED = [BLOCKS.indexOf('words'), BLOCKS.indexOf('characters')];

export function readFor(text: string): Reading {
  const { slots, values, ends } = extract(text);
  const places = COMPARED.flatMap((block) => {
    const from = block === 0 ? 0 : (ends[block - 1] ?? 0);
    return Array.from({ length: (ends[block] ?? 0) - from }, (_, at) => from + at);
  });
  const weighed = Float64Array.from(places, (place) => values[place] ?? 0);
  const length = Math.sqrt(weighed.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    slots: Int32Array.from(places, (place) => slots[place] ?? 0),
    values: weighed.map((value) => value / length),
  };
}

const BUCKETS = 2 ** 13;

/** Compares a text with all the known ones by what they share: the cosine with each, from 0 to 1. */
export function comparer(known: readonly Reading[]): (text: string) => Float64Array {
  const { starts, texts, slots, values } = fill(known);
  return (text) => {
    const cosines = new Float64Array(known.length);
    const asked = readFor(text);
    asked.slots.forEach((slot, at) => {
      const bucket = slot % BUCKETS;
      for (let place = starts[bucket] ?? 0; place < (starts[bucket + 1] ?? 0); place += 1) {
        if (slots[place] !== slot) continue;
        const one = texts[place] ?? 0;
        cosines[one] = (cosines[one] ?? 0) + (values[place] ?? 0) * (asked.values[at] ?? 0);
      }
    });
    return cosines;
  };
}

/** All slots of all texts, by bucket: what lies in one starts at `starts`. */
function fill(known: readonly Reading[]) {
  const starts = new Int32Array(BUCKETS + 1);
  for (const { slots } of known) {
    for (const slot of slots)
      starts[(slot % BUCKETS) + 1] = (starts[(slot % BUCKETS) + 1] ?? 0) + 1;
  }
  for (let at = 0; at < BUCKETS; at += 1)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const size = starts[BUCKETS] ?? 0;
  const filled = {
    starts,
    texts: new Int32Array(size),
    slots: new Int32Array(size),
    values: new Float64Array(size),
  };
  known.forEach((reading, text) => {
    reading.slots.forEach((slot, at) => {
      const place = next[slot % BUCKETS] ?? 0;
      next[slot % BUCKETS] = place + 1;
      filled.texts[place] = text;
      filled.slots[place] = slot;
      filled.values[place] = reading.values[at] ?? 0;
    });
  });
  return filled;
}
