import { expect, it } from 'vitest';
import { worthAsking } from '../../../../utils/complaints/personal/worth-asking.ts';
import { seeded } from '../../../seeded.ts';

const SEED = 11;
const DRAWS = 20_000;

/** The share of posts of this probability that are asked about. */
function shareAsked(complaint: number): number {
  const random = seeded(SEED);
  const due = Array.from({ length: DRAWS }, () =>
    worthAsking(complaint, random(), { asked: 0, most: 3 }),
  );
  return due.filter(Boolean).length / DRAWS;
}

it('asks about one in twenty of whatever is shown, and about one in four of what could be either', () => {
  console.log(`seed ${SEED}`);
  expect(shareAsked(1)).toBeCloseTo(0.05, 2);
  expect(shareAsked(0)).toBeCloseTo(0.05, 2);
  expect(shareAsked(0.5)).toBeCloseTo(0.25, 2);
});

it('asks no more than so often a day', () => {
  expect(worthAsking(0.5, 0, { asked: 2, most: 3 })).toBe(true);
  expect(worthAsking(0.5, 0, { asked: 3, most: 3 })).toBe(false);
});
