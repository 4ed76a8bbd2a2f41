import { median } from './measure.ts';

/** Microseconds of one call: the median of turns of many calls. */
export function timeOf(work: () => unknown, turns = 2_000, repeats = 9): number {
  for (let turn = 0; turn < turns; turn++) work();
  return median(
    Array.from({ length: repeats }, () => {
      const started = performance.now();
      for (let turn = 0; turn < turns; turn++) work();
      return ((performance.now() - started) * 1000) / turns;
    }),
  );
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
