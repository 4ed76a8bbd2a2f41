import { expect, it } from 'vitest';
import { median } from '../../../utils/deadlines/median.ts';

it('is the middle, the mean of the two middle ones of an even number, and null of none', () => {
  expect([[3, 1, 2], [10, 1, 4, 2], [7], []].map(median)).toEqual([2, 3, 7, null]);
});
