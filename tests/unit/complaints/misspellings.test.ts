import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchIn } from './brand-of.ts';

const northwind = { name: 'Northwind Air', misspellings: true };

describe('a misspelt name', () => {
  it.each([
    ['one letter is missing', 'Nortwind Air'],
    ['one is too many', 'northwiind air'],
    ['one is another', 'Northwynd Air'],
    ['one is a digit', 'N0rthwind Air'],
    ['two are swapped', 'Nrothwind Air'],
    ['the last two are swapped', 'Northwidn Air'],
    ['the last is another', 'Northwins Air'],
    ['the space is left out', 'NorthwindAir'],
    ['an apostrophe is', 'Northwind Airs'],
  ])('is found where %s: %s', (_, words) => {
    const text = `stuck with ${words}, again`;
    expect(matchIn(text, northwind)).toMatchObject({ reason: 'misspelling', words });
    expect(matchIn(text, { ...northwind, misspellings: false })).toBeUndefined();
  });

  it.each([
    ['two letters are wrong', 'Nortwnd Air'],
    ['the first letter is another', 'Worthwind Air'],
    ['a short word of it is misspelt', 'Northwind Ari'],
    ['it goes on within a word', 'Northwynd Airport'],
  ])('is not found where %s: %s', (_, words) => {
    expect(matchIn(`stuck with ${words}`, northwind)).toBeUndefined();
  });

  it.each(['Thread', 'Threadsy', 'hreads'])('is none: %s for Threads', (words) => {
    expect(matchIn(words, { name: 'Threads', misspellings: true })).toBeUndefined();
  });

  it('comes after all that is spelt right', () => {
    const both = { ...northwind, keywords: ['ferry'] };
    expect(matchIn('Nortwind Air ferry', both)?.reason).toBe('keyword');
    expect(matchIn('Nortwind Air, Northwind Air', both)).toMatchObject({
      reason: 'name',
      words: 'Northwind Air',
    });
  });

  it('may be excluded', () => {
    const careful = { name: 'Spirit', misspellings: true, exclusions: ['sprit'] };
    expect(matchIn('the sprit of a boat', careful)).toBeUndefined();
    expect(matchIn('Spirt cancelled', careful)?.words).toBe('Spirt');
  });

  it('is found for short names only as their possessive', () => {
    const acme = { name: 'Acme', misspellings: true };
    expect(matchIn('Acmes crew', acme)?.words).toBe('Acmes');
    expect(matchIn('Acne, Amce, Ame', acme)).toBeUndefined();
    expect(matchIn('Bas', { name: 'Ba', misspellings: true })).toBeUndefined();
  });

  it('is one edit from the name, and all that are one edit within a long word are found (seed 4)', () => {
    const name = 'kastrupair';
    const letter = fc.constantFrom(...'abdeijklmnoprstuvwz');
    const place = fc.integer({ min: 1, max: name.length - 2 });
    fc.assert(
      fc.property(place, letter, fc.nat(3), (at, other, kind) => {
        const [head, rest] = [name.slice(0, at), name.slice(at)];
        const [here = '', next = ''] = rest;
        const edited = [
          head + rest.slice(1),
          head + other + rest,
          head + other + rest.slice(1),
          head + next + here + rest.slice(2),
        ][kind];
        expect(matchIn(`ask ${edited} now`, { name, misspellings: true })?.words).toBe(edited);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
