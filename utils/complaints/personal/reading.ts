import { extract } from '../features.ts';
import { type Piece, piecesOf } from '../pieces.ts';

/** A text as slots of the feature space and their values, brought to length one. */
export interface Reading {
  readonly slots: readonly number[];
  readonly values: readonly number[];
}

/** Reads a text for the personal model. */
export function read(text: string): Reading {
  const { count, slots, values } = extract(text);
  const weighed = Array.from(values.subarray(0, count));
  const length = Math.sqrt(weighed.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    slots: Array.from(slots.subarray(0, count)),
    values: weighed.map((value) => value / length),
  };
}

/** The words that are left when handles, links, numbers and stops are masked; empty where there is no word. */
export function skeleton(text: string): string {
  const tokens = piecesOf(text).filter(({ kind }) => kind !== 'stop');
  return tokens.some(isSaid) ? tokens.map((token) => token.text).join(' ') : '';
}

const isSaid = ({ kind }: Piece): boolean => kind === 'word' || kind === 'sign';
