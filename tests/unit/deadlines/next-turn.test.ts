import { expect, it } from 'vitest';
import { earliest, nextTurn } from '../../../utils/deadlines/next-turn.ts';
import type { Case } from '../../../utils/words/case.ts';
import { view } from '../components/samples.ts';

const { clock } = view().case;
const at = (snoozedUntil: number | null = null, state: Case['state'] = 'open') => ({
  state,
  clock: clock && { ...clock, soonAt: 75, limitAt: 100 },
  snoozedUntil,
});

it.each([
  ['due soon comes first', at(), 0, 75],
  ['what is now has turned', at(), 75, 100],
  ['past the limit nothing comes', at(), 100, null],
  ['the end of a snooze', at(80), 75, 80],
  ['a snooze that is over', at(80), 90, 100],
  ['what is answered stays so', at(80, 'answered'), 0, null],
  ['without a clock there is nothing to turn', { ...at(), clock: null }, 0, null],
])('%s', (_, found, now, turnsAt) => {
  expect(nextTurn(found, now)).toBe(turnsAt);
});

it('the earliest of none is none', () => {
  expect(earliest([null, undefined])).toBe(null);
  expect(earliest([3, null, 2])).toBe(2);
});
