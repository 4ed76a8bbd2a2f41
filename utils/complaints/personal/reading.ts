import { extract } from '../features.ts';
import { type Token, tokenise } from '../tokens.ts';

/** A text as slots of the feature space and their values, brought to length one. */
export interface Reading {
  readonly slots: readonly number[];
  readonly values: readonly number[];
}

/** Reads a text for the personal model. */
export function read(text: string): Reading {
  const { features } = extract(text);
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return {
    slots: features.map(({ slot }) => slot),
    values: features.map(({ value }) => value / length),
  };
}

/** The words that are left when handles, links, numbers and stops are masked; empty where there is no word. */
export function skeleton(text: string): string {
  const tokens = tokenise(text).filter(({ kind }) => kind !== 'stop');
  return tokens.some(isSaid) ? tokens.map((token) => token.text).join(' ') : '';
}

const isSaid = ({ kind }: Token): boolean => kind === 'word' || kind === 'sign';
