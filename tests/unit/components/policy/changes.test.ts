import { expect, it } from 'vitest';
import { changesOf, sayChanges } from '../../../../components/options/policy/changes.ts';
import type { Policy } from '../../../../utils/words/policy.ts';
import { at, clock, now, sampleCase } from '../samples.ts';
import { settings } from './settings.ts';

const cases = [sampleCase(), sampleCase({ id: 'x:2' })];

/** The settings with another limit for what is major, in minutes around the clock. */
function within(minutes: number) {
  const limit = { for: `PT${minutes}M`, counting: 'always' } as const;
  const policy: Policy = [{ name: 'Major', when: {}, ideal: null, limit }];
  return { ...settings, policy };
}

it('finds nothing to change while the policy is the one by which they are due', () => {
  expect(changesOf(cases, settings, now)).toEqual([]);
});

it('finds what would be due at another time, and what would be late by that', () => {
  const later = changesOf(cases, within(600), now);
  expect(later.map(({ caseId }) => caseId)).toEqual(['x:1', 'x:2']);
  expect(later[0]).toMatchObject({
    before: { limitAt: at('15:00') },
    after: { limitAt: at('21:00') },
  });
  expect(sayChanges(later, 6, now)).toBe('2 change, 4 stay.');
  const sooner = changesOf(cases.slice(0, 1), within(60), now);
  expect(sayChanges(sooner, 2, now)).toBe('1 changes, 1 stays; 1 becomes overdue.');
});

it('leaves what is answered as it was', () => {
  const stop = { at: at('12:00'), is: 'answered', by: null } as const;
  const ended = { ...clock, stop };
  expect(changesOf([sampleCase({ clocks: [ended], clock: ended })], within(600), now)).toEqual([]);
});
