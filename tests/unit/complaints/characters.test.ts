import { describe, expect, it } from 'vitest';
import { CHARACTER, readCharacters } from '../../../utils/complaints/characters.ts';

function read(text: string) {
  const { count, units, kinds, capitals, origins } = readCharacters(text);
  return {
    plain: String.fromCharCode(...units.subarray(0, count)),
    kinds: [...kinds.subarray(0, count)],
    capitals: [...capitals.subarray(0, count)],
    origins: [...origins.subarray(0, count + 1)],
  };
}

describe('characters are folded', () => {
  it.each([
    ['ÉTÉ', 'ete'],
    ['cafe\u0301', 'cafe'],
    ['ｆｕｌｌ', 'full'],
    ['𝗹𝗼𝘀𝘁', 'lost'],
    ['Straße', 'straße'],
    ['b\u200ba\ufe0fg', 'bag'],
    ['ΌΧΙ', 'οχι'],
    ['', ''],
  ])('%s as %s', (text, plain) => expect(read(text).plain).toBe(plain));

  it('and keep their places and capitals', () => {
    expect(read('A\u200b𝗕c')).toMatchObject({ capitals: [1, 1, 0], origins: [0, 2, 4, 5] });
  });

  it('of two units are one', () => {
    expect(read('😡!')).toMatchObject({
      kinds: [CHARACTER.emoji, CHARACTER.loud],
      origins: [0, 2, 3],
    });
  });

  it('that are half of a pair are of no kind', () => {
    expect(read('\ud83d \ude00').kinds).toEqual([
      CHARACTER.other,
      CHARACTER.space,
      CHARACTER.other,
    ]);
  });

  it('end in spaces, also where a longer text was read before', () => {
    read('a'.repeat(25_000));
    const { count, kinds, units } = readCharacters('ab');
    expect([...kinds.subarray(count, count + 8)]).toEqual(Array(8).fill(CHARACTER.space));
    expect([...units.subarray(count, count + 8)]).toEqual(Array(8).fill(0));
  });
});
