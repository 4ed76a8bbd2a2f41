import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../utils/complaints/lexicon.ts';
import { negate, readSignals, SIGNALS } from '../../../utils/complaints/signals.ts';
import { tokenise } from '../../../utils/complaints/tokens.ts';

/** The words that a negation reaches, by their places. */
function reached(text: string): number[] {
  const tokens = tokenise(text);
  const marks = negate(tokens, classesOf(tokens, 'en')).subarray(0, tokens.count);
  return [...marks.keys()].filter((at) => marks[at] === 1);
}

/** The signals of a text that are not nought. */
function signals(text: string): Record<string, number> {
  const tokens = tokenise(text);
  const groups = classesOf(tokens, 'en');
  const values = readSignals(text, tokens, groups, negate(tokens, groups));
  return Object.fromEntries(
    SIGNALS.map((name, at): [string, number] => [name, values[at] ?? 0]).filter(
      ([, value]) => value !== 0,
    ),
  );
}

describe('a negation reaches', () => {
  it.each([
    ['not my bag at all today', [1, 2, 3, 4]],
    ['not good. bad', [1]],
    ['not good but bad', [1, 2]],
    ['my bag', []],
    ['', []],
  ])('%j: %j', (text, places) => expect(reached(text)).toEqual(places));
});

describe('signals', () => {
  it('of no text say that there is nothing', () => {
    expect(signals('')).toEqual({ 'very short': 1, short: 1, middling: 1, 'no tone': 1 });
  });

  it('tell turned words from straight ones', () => {
    expect(signals('good')).toMatchObject({ good: 0.5, 'good only': 1, 'only glad': 1 });
    expect(signals('not good')).toMatchObject({ 'not good': 0.5, 'only sad': 1 });
    expect(signals('not good')).not.toHaveProperty('good');
  });

  it('say who is spoken to, how loudly, and how it ends', () => {
    const found = signals('@NorthwindHelp WHERE ARE MY BAGS?? thanks for nothing...');
    expect(found).toMatchObject({ 'starts with user': 1, 'help desk': 1, dots: 1, capitals: 0.75 });
    expect(found).not.toHaveProperty('ends asking');
    expect(signals('and why?')).toMatchObject({ 'ends asking': 1 });
    expect(signals('sooooo late')).toMatchObject({ 'drawn out': 1 });
    expect(signals('so late')).not.toHaveProperty('drawn out');
  });
});
