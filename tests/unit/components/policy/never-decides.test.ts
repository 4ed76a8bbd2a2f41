import { expect, it } from 'vitest';
import { neverDecides } from '../../../../components/options/policy/never-decides.ts';
import { defaultPolicy } from '../../../../utils/deadlines/defaults.ts';
import type { Rule, When } from '../../../../utils/words/policy.ts';

const rule = (name: string, when: When): Rule => ({ name, when, none: true });

/** What is said of the second rule, after the first. */
const second = (first: When, then: When) =>
  neverDecides([rule('First', first), rule('Then', then)], 1);

it('finds nothing to say of the default policy', () => {
  expect(defaultPolicy.map((_, index) => neverDecides(defaultPolicy, index))).toEqual(
    defaultPolicy.map(() => null),
  );
});

it('says which earlier rule takes all that a later one asks for', () => {
  const said = 'Never decides: rule 1, First, takes all of it first.';
  expect(second({}, { topics: ['legal'] })).toBe(said);
  expect(second({}, {})).toBe(said);
  expect(second({ severities: ['major', 'minor'] }, { severities: ['minor'], sites: ['x'] })).toBe(
    said,
  );
  expect(second({ labels: ['vip', 'press'] }, { labels: ['press'] })).toBe(said);
});

it('says nothing where the earlier rule leaves something over', () => {
  expect(second({ severities: ['minor'] }, { severities: ['minor', 'major'] })).toBeNull();
  expect(second({ severities: ['minor'], sites: ['x'] }, { severities: ['minor'] })).toBeNull();
  expect(second({ topics: ['legal'] }, {})).toBeNull();
  expect(second({ labels: ['vip'] }, { labels: ['press'] })).toBeNull();
});

it('says that a severity of what is no complaint fits nothing', () => {
  const none = 'Nothing fits it: only complaints have a severity.';
  expect(neverDecides([rule('Odd', { severities: ['major'], intents: ['question'] })], 0)).toBe(
    none,
  );
  expect(
    neverDecides([rule('Fine', { severities: ['major'], intents: ['complaint'] })], 0),
  ).toBeNull();
});
