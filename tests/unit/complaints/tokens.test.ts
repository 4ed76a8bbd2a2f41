import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

const texts = (text: string): string[] => piecesOf(text).map((token) => token.text);

describe('piecesOf', () => {
  it.each([
    ['@NorthwindAir my bag is LOST!!', ['<user>', 'my', 'bag', 'is', 'lost', '!!']],
    ["can’t won't didn't I've", ['can', 'not', 'will', 'not', 'did', 'not', 'i', 'have']],
    ['paid £62.50 or 40 euros', ['paid', '<money>', 'or', '<money>']],
    ['3 weeks, at 5pm, NW418', ['<duration>', '.', 'at', '<clock>', '.', 'nw', '<number>']],
    ['#LostMyBag soooooo bad', ['<tag>', 'lost', 'my', 'bag', 'soo', 'bad']],
    ['see https://t.co/a?b why?!', ['see', 'why', '?!']],
    ['💙 :(', ['💙', ':(']],
    ['\ud83d', []],
    ['@a @b_c two weeks', ['<user>', '<duration>']],
    ["j'ai dit qu'il n'est pas là", ['j', 'ai', 'dit', 'qu', 'il', 'n', 'est', 'pas', 'la']],
    ['sh1t f**king 0rder bull$hit', ['shit', 'f**king', 'order', 'bullshit']],
    ['раyment b\u200bag ｆｕｌｌ 𝗹𝗼𝘀𝘁 cafe\u0301', ['payment', 'bag', 'full', 'lost', 'cafe']],
    ['👩🏽‍💻', ['👩🏽‍', '💻']],
    ['me:do :D at 14:30', ['me', '.', 'do', ':D', 'at', '<clock>']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('keeps the place of each piece in the original', () => {
    const text = '💙 @a isn’t #LostBag £5!';
    for (const { start, end, kind } of piecesOf(text)) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      if (kind === 'word') expect(text.slice(start, end)).toMatch(/^(?:isn’t|Lost|Bag)$/);
    }
  });
});
