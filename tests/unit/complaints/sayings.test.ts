import { describe, expect, it } from 'vitest';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { rangeOf, sayingFinder } from '../../../utils/complaints/sayings.ts';

const said = (rows: readonly string[], text: string): string[] => {
  const words = readWords(text);
  return sayingFinder({ it: rows })(words).map((one) => text.slice(...rangeOf(words, one)));
};

describe('a saying', () => {
  it.each([
    ['lost|losing my bag', 'you are losing my bag', 'losing my bag'],
    ['refund*', 'two Refunds', 'Refunds'],
    ['no refund* yet?', 'no refunds yet', 'no refunds yet'],
    ['no refund* yet?', 'no refund', 'no refund'],
    ['no .. refund', 'no sign of refund', 'no sign of refund'],
    ['no ..3 refund', 'no sign of a refund', 'no sign of a refund'],
    ['paid <money>', 'paid £40', 'paid £40'],
    ['<nth> time', 'the 3rd time', '3rd time'],
    ['<number> weeks', 'for 3 weeks', '3 weeks'],
    ['réservation', 'ma RESERVATION', 'RESERVATION'],
    ['charge', 'you chaaaarge', 'chaaaarge'],
  ])('%s is found in "%s"', (row, text, words) => expect(said([row], text)).toEqual([words]));

  it.each([
    ['lost my bag', 'lost the bag'],
    ['no .. refund', 'no sign of a refund'],
    ['refund*', 'fund'],
    ['lost my bag', 'lost. My bag'],
    ['charge', 'large'],
  ])('%s is not found in "%s"', (row, text) => expect(said([row], text)).toEqual([]));

  it('is taken back by what it shares a word with', () => {
    const rows = ['deaf', '!deaf ears'];
    expect(said(rows, 'deaf, on deaf ears')).toEqual(['deaf']);
  });

  it.each([['re*'], ['wi-fi']])('is refused where its words cannot be read: %s', (row) => {
    expect(() => said([row], 'a')).toThrow(row);
  });
});
