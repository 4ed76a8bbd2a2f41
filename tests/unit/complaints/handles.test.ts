import { describe, expect, it } from 'vitest';
import { readHandle } from '../../../utils/complaints/handles.ts';

describe('readHandle', () => {
  it('takes a handle apart', () => {
    expect(readHandle('NorthwindHelp_UK')).toEqual({
      words: ['northwind', 'help', 'uk'],
      characters: expect.arrayContaining([' nor', 'help', '_uk ']),
      signs: ['help', 'uk', 'no digits', 'low line', 'length 5', 'starts of 3 words'],
    });
  });

  it.each([
    ['jo1987', ['jo', '1987'], ['digits', 'length 2', 'small']],
    ['NWA', ['nwa'], ['no digits', 'length 1', 'capitals']],
    ['northWind', ['north', 'wind'], ['no digits', 'length 3', 'mixed']],
    ['ABCService', ['abc', 'service'], ['serv', 'no digits', 'length 3', 'starts of 3 words']],
  ])('%s', (handle, words, signs) => expect(readHandle(handle)).toMatchObject({ words, signs }));

  it.each([
    ['', ['  ']],
    ['a', [' a ']],
    ['ab', [' ab ']],
    ['abc', [' abc', 'abc ']],
  ])('cuts %j into %j', (handle, characters) =>
    expect(readHandle(handle).characters).toEqual(characters),
  );
});
