import { describe, expect, it } from 'vitest';
import { readWords } from '../../../utils/complaints/plain-words.ts';

const texts = (text: string): string[] => readWords(text).map((word) => word.text);

describe('readWords', () => {
  it.each([
    ['You CHARGED me £40 twice', ['you', 'charged', 'me', '<money>', 'twice']],
    ["I don't know", ['i', 'do', 'not', 'know']],
    ['the 3rd time in 3 weeks', ['the', '<nth>', 'time', 'in', '<number>', 'weeks']],
    ['@northwindair see https://t.co/a', ['<user>', 'see']],
    [
      'hace 3 años, há dois ANOS, fünf Ja\u200bhre',
      ['hace', '<number>', 'anos', 'ha', 'dois', 'anos', 'funf', 'jahre'],
    ],
    ['#LostMyBag', ['lost', 'my', 'bag']],
    ['réservation à l’aéroport', ['reservation', 'a', 'l', 'aeroport']],
    ['\ud83d 😡', []],
  ])('%s', (text, words) => expect(texts(text)).toEqual(words));

  it('knows what stands before a word', () => {
    expect(readWords('No, it is. Not! Yet').map(({ stop }) => stop)).toEqual([0, 1, 0, 2, 2]);
  });

  it('keeps the place of each word', () => {
    const text = 'ét\u0065\u0301 2 semaines 😡 fin';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'éte\u0301',
      '2',
      'semaines',
      'fin',
    ]);
  });
});
