import { describe, expect, it } from 'vitest';
import { wildcard } from '../../../utils/complaints/phrase.ts';

/** What `*` means, said as a pattern; too slow on hostile input to be used. */
function oracle(phrase: string, text: string): boolean {
  const letters = phrase
    .split(/\*+/)
    .map((part) => part.replace(/[.]/g, '\\.'))
    .join('[a-z]*');
  const edge = '(?:(?<![a-z])|(?![a-z]))';
  return new RegExp(`${edge}${letters}${edge}`).test(text);
}

describe('wildcard', () => {
  const SEED = 7;
  it(`finds what the plain meaning finds, 20,000 times (seed ${SEED})`, () => {
    let state = SEED;
    const below = (limit: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const string = (from: string, longest: number): string =>
      Array.from({ length: 1 + below(longest) }, () => from[below(from.length)]).join('');
    for (let turn = 0; turn < 20_000; turn += 1) {
      const phrase = string('ab* .', 6).trim().replace(/ +/g, ' ');
      const text = string('aabb .', 14).replace(/ +/g, ' ');
      const find = wildcard(phrase);
      if (!find || phrase.startsWith('*')) continue;
      expect(find(text, 0) !== undefined, `"${phrase}" in "${text}"`).toBe(oracle(phrase, text));
    }
  });
});
