import { type Pick, pickBy, seeded } from '../../../seeded.ts';

/** Posts of these parts, one of each, the same for the same seed. */
export function posts(count: number, seed: number, ...parts: readonly string[][]): string[] {
  const pick: Pick = pickBy(seeded(seed));
  return Array.from({ length: count }, () => parts.map((part) => pick(part)).join(' '));
}

const openings = [
  'honestly,',
  'hello,',
  'this morning',
  'so today',
  'again',
  'well,',
  'as always',
  'on friday',
  'from oslo',
  'in porto',
  'with my sister',
  'after work',
];
const endings = [
  'just saying',
  'that is all',
  'see you soon',
  'from gate nine',
  'what a day',
  'on the way home',
  'before breakfast',
  'with the whole family',
  'for the third year',
  'near the window',
];

/** Players of a game that is named like a brand: they sound angry, and complain of nothing. */
export const players = (count: number, seed: number): string[] =>
  posts(
    count,
    seed,
    openings,
    [
      'this boss fight is awful',
      'the raid wiped us',
      'I hate this dungeon',
      'we lost the ranked match',
    ],
    ['and my guild is furious', 'on the hardest level', 'against that terrible dragon'],
    endings,
  );

export const travellers = (count: number, seed: number): string[] =>
  posts(
    count,
    seed,
    openings,
    [
      'you lost my suitcase',
      'my flight was cancelled',
      'I was charged twice',
      'nobody answers the phone',
    ],
    ['and your staff were rude', 'and I still wait for a refund', 'which is not acceptable'],
    endings,
  );
