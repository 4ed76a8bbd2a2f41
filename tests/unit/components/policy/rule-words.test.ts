import { expect, it } from 'vitest';
import { sayRuleWhen, sayTarget } from '../../../../components/options/policy/rule-words.ts';
import type { Brand } from '../../../../utils/words/brand.ts';

const brand: Brand = {
  id: 'nwa',
  name: 'Northwind Air',
  handles: [],
  pages: [],
  hashtags: [],
  keywords: [],
  exclusions: [],
};

it('says the conditions of a rule as one line', () => {
  expect(sayRuleWhen({ topics: ['safety', 'legal'] }, [])).toBe('topic is safety or legal');
  expect(sayRuleWhen({ intents: ['question'] }, [])).toBe('a question');
  expect(
    sayRuleWhen(
      {
        severities: ['major', 'minor', 'rant'],
        sites: ['x'],
        brands: ['nwa', 'gone'],
        labels: ['vip'],
      },
      [brand],
    ),
  ).toBe('severity is major, minor or rant, on X, for Northwind Air or gone, labelled vip');
});

it('says that a rule without conditions is for everything', () => {
  expect(sayRuleWhen({}, [])).toBe('everything');
});

it('says a target with how it is counted', () => {
  expect(sayTarget({ for: 'PT1H', counting: 'open-hours' })).toBe('1 h of opening hours');
  expect(sayTarget({ for: 'PT15M', counting: 'always' })).toBe('15 min, always');
  expect(sayTarget({ for: 'P1D', counting: 'open-days' })).toBe('24 h of open days');
});
