import { pickBy, seeded } from '../../seeded.ts';

/** A figure and its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 400;
const SEED = 4;

/**
 * The interval is the bootstrap's: rows drawn again with replacement, the same draws every run. For
 * a difference of two systems let `figure` subtract them on the same rows: that pairs them.
 */
export function estimate<Row>(
  rows: readonly Row[],
  figure: (rows: readonly Row[]) => number,
): Estimate {
  const pick = pickBy(seeded(SEED));
  const drawn = Array.from({ length: DRAWS }, () => figure(rows.map(() => pick(rows))));
  const sorted = drawn.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return { value: figure(rows), low: at(0.025), high: at(0.975) };
}
