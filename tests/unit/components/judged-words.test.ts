import { describe, expect, it } from 'vitest';
import {
  because,
  likelihood,
  markedIn,
  markedWords,
  topicChoices,
  whose,
} from '../../../components/sidebar/judged-words.ts';
import { UNJUDGED_LANGUAGE } from '../../../utils/complaints/language.ts';
import type { MatchReason } from '../../../utils/words/brand.ts';
import type { Intent } from '../../../utils/words/verdict.ts';
import { post, sampleCase, view } from './samples.ts';

it.each([
  [1, 'Almost certainly a complaint.'],
  [0.8, 'Very likely a complaint.'],
  [0.5, 'It may be a complaint or not.'],
  [0.2, 'Hardly a complaint.'],
  [0, 'Almost certainly no complaint.'],
])('a probability of %d is said as “%s”', (complaint, words) => {
  expect(likelihood({ complaint })).toBe(words);
});

describe('why it is what it is', () => {
  const plain = { ...sampleCase().verdict, reasons: [], evidence: [] };
  it.each<[Intent, string]>([
    ['complaint', 'Major by its words as a whole.'],
    ['question', 'Question because it asks something.'],
    ['praise', 'Praise because it thanks or praises.'],
    ['other', 'Not a complaint because it neither complains nor asks.'],
  ])('%s, with no rule and no word to show', (intent, words) => {
    const severity = intent === 'complaint' ? 'major' : null;
    expect(because(sampleCase({ verdict: plain, intent, severity }))).toBe(words);
  });

  it.each<[Intent, string, string]>([
    ['complaint', 'money spent', 'Major because of money spent.'],
    ['other', 'closing thanks', 'Not a complaint: closing thanks.'],
    ['question', UNJUDGED_LANGUAGE, 'Question: a language that Hearback cannot judge.'],
    ['complaint', UNJUDGED_LANGUAGE, 'Major: a language that Hearback cannot judge.'],
  ])('%s, by %s', (intent, reason, words) => {
    const severity = intent === 'complaint' ? 'major' : null;
    const verdict = { ...plain, reasons: [reason] };
    expect(because(sampleCase({ verdict, intent, severity }))).toBe(words);
  });

  it('the words that speak for a complaint are marked in nothing else', () => {
    expect(markedIn(sampleCase())).toHaveLength(2);
    expect(markedIn(sampleCase({ intent: 'praise', severity: null }))).toEqual([]);
  });
});

describe('why it is the brand’s', () => {
  const said = (reason: MatchReason, words = '') => {
    const match = { brandId: 'northwind', reason, words, addressed: true };
    return whose(view({}, { match }), post());
  };
  it('by what it names, or where it stands', () => {
    expect(said('hashtag', '#NorthwindAir')).toBe('It carries #NorthwindAir.');
    expect(said('keyword', 'northwind air')).toBe('It says “northwind air”, one of your words.');
    expect(said('reply')).toBe('It answers a post of yours.');
    expect(said('thread')).toBe('It stands in a thread with you.');
  });

  it('by the person’s word, where it names nothing', () => {
    expect(said('name')).toBe('You said that it is for you.');
  });
});

it('marked words are said in their order, and those that lower are not', () => {
  const text = 'late, lost, kind';
  expect(
    markedWords(text, [
      [6, 10, 1],
      [0, 4, 0.9],
      [12, 16, -0.5],
    ]),
  ).toBe('Marked: “late”, “lost”.');
  expect(markedWords(text, [])).toBe('');
});

it('every topic can be chosen, and one holds', () => {
  const choices = topicChoices('billing');
  expect(choices).toHaveLength(9);
  expect(choices.filter(({ checked }) => checked)).toMatchObject([{ id: 'billing' }]);
});
