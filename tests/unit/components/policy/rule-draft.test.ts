import { expect, it } from 'vitest';
import { moved } from '../../../../components/options/order/moved.ts';
import {
  errorsOf,
  policyOf,
  type RuleDraft,
  ruleDrafts,
  withCopy,
  withNew,
} from '../../../../components/options/policy/rule-draft.ts';
import { targetDraftOf, targetOf } from '../../../../components/options/policy/target-draft.ts';
import { defaultPolicy } from '../../../../utils/deadlines/defaults.ts';
import type { Policy } from '../../../../utils/words/policy.ts';

const drafts = ruleDrafts(defaultPolicy);
const names = (all: readonly RuleDraft[]) => all.map(({ name }) => name);

/** The drafts with the one at `index` changed. */
const changed = (index: number, change: Partial<RuleDraft>) =>
  drafts.map((draft, at) => (at === index ? { ...draft, ...change } : draft));

it('gives back the policy that it was made of', () => {
  expect(policyOf(drafts)).toEqual(defaultPolicy);
  const held: Policy = [
    {
      name: 'Held',
      when: { labels: ['vip'] },
      ideal: null,
      limit: { for: 'P2D', counting: 'open-days' },
      update: { for: 'PT90M', counting: 'open-hours' },
    },
  ];
  expect(policyOf(ruleDrafts(held))).toEqual(held);
});

it('makes the same rule of the same conditions, in whatever order they were chosen', () => {
  const made = (when: RuleDraft['when']) => JSON.stringify(policyOf(changed(0, { when })));
  expect(made({ sites: ['x'], topics: ['legal'] })).toBe(made({ topics: ['legal'], sites: ['x'] }));
});

it('keeps the unit in which a length was written', () => {
  const shown = (duration: string) => {
    const { amount, unit } = targetDraftOf({ for: duration, counting: 'always' });
    return `${amount} ${unit}`;
  };
  expect(['PT15M', 'PT90M', 'PT24H', 'P2D', 'P1DT2H', 'PT0S'].map(shown)).toEqual([
    '15 min',
    '90 min',
    '24 h',
    '2 d',
    '26 h',
    '0 min',
  ]);
});

it('reads a length with a fraction, by point or by comma', () => {
  const iso = (amount: string, unit: 'h' | 'd') =>
    targetOf({ amount, unit, counting: 'always' }).for;
  expect(iso('1.5', 'h')).toBe('PT90M');
  expect(iso(' 0,5 ', 'd')).toBe('PT720M');
});

it('says beside each field what is wrong with it', () => {
  expect(errorsOf(drafts).every((errors) => Object.keys(errors).length === 0)).toBe(true);
  const limit = { amount: '30', unit: 'min', counting: 'open-hours' } as const;
  expect(errorsOf(changed(1, { limit }))[1]).toEqual({
    limit: 'The limit is shorter than the ideal.',
  });
  expect(errorsOf(changed(1, { limit: { ...limit, amount: 'soon' } }))[1]).toEqual({
    limit: 'Give a number, like 4 or 1.5.',
  });
  const same = errorsOf(changed(1, { name: ' Minor ' })).map(({ name }) => name);
  expect(same[1]).toBe('Another rule is called “Minor” already.');
  expect(same[2]).toBe(same[1]);
  expect(errorsOf(changed(1, { name: '' }))[1]?.name).toBe('Give the rule a name.');
});

it('says nothing of a length that does not count, as no reply is due', () => {
  const limit = { amount: '', unit: 'h', counting: 'always' } as const;
  expect(errorsOf(changed(1, { none: true, limit }))[1]).toEqual({});
});

it('adds rules that are right from the start, under names of their own', () => {
  const two = withNew(withNew(drafts));
  expect(names(two).slice(-2)).toEqual(['New rule', 'New rule 2']);
  expect(errorsOf(two).flatMap(Object.keys)).toEqual([]);
  const copied = withCopy(withCopy(drafts, 1), 1);
  expect(names(copied).slice(0, 4)).toEqual([
    'Safety and legal',
    'Major',
    'Major copy 2',
    'Major copy',
  ]);
  expect(new Set(copied.map(({ id }) => id)).size).toBe(copied.length);
});

it('moves a rule, and stops at the ends', () => {
  expect(names(moved(drafts, 1, 0)).slice(0, 2)).toEqual(['Major', 'Safety and legal']);
  expect(names(moved(drafts, 0, -1))).toEqual(names(drafts));
  expect(names(moved(drafts, 0, 99)).at(-1)).toBe('Safety and legal');
});
