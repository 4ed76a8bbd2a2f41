import { describe, expect, it } from 'vitest';
import { historyLine } from '../../../utils/customers/history-line.ts';
import type { Intent } from '../../../utils/words/verdict.ts';
import type { EarlierCase } from '../../../utils/words/view.ts';

const now = Date.parse('2026-11-17T14:18Z');
const daysAgo = (n: number) => now - n * 86_400_000;

function earlier(change: Partial<EarlierCase>): EarlierCase {
  return {
    id: 'x:0',
    site: 'x',
    openedAt: daysAgo(11),
    intent: 'complaint',
    topic: 'delivery',
    state: 'answered',
    answeredAfter: 34 * 60_000,
    text: 'Bag not on the belt',
    language: 'en',
    replies: [],
    ...change,
  };
}

/** Only what the line is made of. */
function said(
  cases: readonly EarlierCase[],
  intent: Intent = 'complaint',
  languages: (string | null)[] = [],
) {
  const posts = languages.map((language) => ({ from: 'customer', language }) as const);
  const view = { case: { intent }, posts, earlier: cases };
  const { headline, outcomes } = historyLine(view, now);
  return [headline, outcomes];
}

describe('a history in two lines', () => {
  it('counts complaints of 30 days, as the design shows it', () => {
    const cases = [earlier({}), earlier({ openedAt: daysAgo(24), state: 'withdrawn' })];
    expect(said(cases, 'complaint', ['en'])).toEqual([
      '3rd complaint in 30 days',
      '1 answered, 1 withdrawn · usually writes English',
    ]);
  });
  it('greets who writes for the first time', () => {
    expect(said([], 'complaint', ['en'])).toEqual(['First time they write to you', '']);
  });
  it('does not count praise as a complaint', () => {
    expect(said([earlier({ intent: 'praise' })])[0]).toBe('First complaint; they wrote before');
  });
  it('knows when the last complaint is long ago', () => {
    expect(said([earlier({ openedAt: daysAgo(31) })])[0]).toBe('1 earlier case, none in 30 days');
  });
  it('counts cases where this one is no complaint', () => {
    expect(said([earlier({}), earlier({ state: 'open' })], 'question')).toEqual([
      '2 earlier cases',
      '1 open, 1 answered · usually writes English',
    ]);
  });
  it('names a language only where most posts are in it', () => {
    expect(said([earlier({ language: 'de-AT' })], 'complaint', ['de'])[1]).toBe(
      '1 answered · usually writes German',
    );
    expect(said([earlier({ language: 'de' })], 'complaint', ['en'])[1]).toBe('1 answered');
    expect(said([earlier({ language: 'und' })], 'complaint', ['qme', null])[1]).toBe('1 answered');
  });
});

it.each([
  [1, '2nd'],
  [2, '3rd'],
  [3, '4th'],
  [10, '11th'],
  [20, '21st'],
  [21, '22nd'],
])('after %i earlier ones it is the %s', (n, ordinal) => {
  expect(said(Array.from({ length: n }, () => earlier({})))[0]).toBe(
    `${ordinal} complaint in 30 days`,
  );
});
