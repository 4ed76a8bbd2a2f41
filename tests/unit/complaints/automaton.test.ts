import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../utils/complaints/automaton.ts';
import { explainMatch } from '../../../utils/complaints/match.ts';
import { patternsOf } from '../../../utils/complaints/patterns-of.ts';
import { brandOf } from './brand-of.ts';

const SEED = 20261122;
const scanFor = (keywords: readonly string[]) =>
  compilePatterns(patternsOf([brandOf({ keywords })]).all);
const stepsIn = (keywords: readonly string[], text: string) => scanFor(keywords)(text).steps;

/** What a keyword means, said as a pattern; too slow on hostile input to be used. */
function plainMeaning(keyword: string): RegExp {
  const letters = keyword
    .split(/\*+/)
    .map((part) => part.replace(/[.]/g, '\\.'))
    .join('[a-z]*');
  const edge = '(?:(?<![a-z])|(?![a-z]))';
  return new RegExp(`${edge}(?:${letters})${edge}`);
}

const from = (signs: string, longest: number) =>
  fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: longest })
    .map((all) => all.join('').trim().replace(/ +/g, ' '));
const keyword = from('ab* .', 6).filter((typed) => typed.replace(/[*\s]/g, '') !== '');
const text = from('aabb .', 16);

describe('one matcher for all rules', () => {
  it(`finds what the plain meaning of each finds (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(keyword, { minLength: 1, maxLength: 5 }), text, (keywords, said) => {
        const found = new Set(scanFor(keywords)(said).hits.map(({ pattern }) => pattern.phrase));
        const meant = keywords.filter((one) => plainMeaning(one).test(said));
        expect([...found].sort()).toEqual([...new Set(meant)].sort());
      }),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it(`gives a range of the text that holds the rule, and none within an exclusion (seed ${SEED})`, () => {
    fc.assert(
      fc.property(keyword, keyword, text, (wanted, unwanted, said) => {
        const brand = brandOf({ keywords: [wanted], exclusions: [unwanted] });
        const { match, range, excludedBy } = explainMatch([brand], said);
        const hits = scanFor([wanted])(said).hits;
        const around = scanFor([unwanted])(said).hits;
        const free = hits.some(
          (hit) => !around.some(({ start, end }) => start <= hit.start && hit.end <= end),
        );
        expect(match !== null).toBe(free);
        expect(excludedBy).toBe(!free && hits.length > 0 ? unwanted : null);
        if (!range) return;
        expect(match?.words).toBe(said.slice(...range));
        expect(said.slice(...range)).toMatch(plainMeaning(wanted));
      }),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it(`gives whole characters of any text (seed ${SEED})`, () => {
    const any = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(any, any, (before, after) => {
        const said = `${before} Northwynd ${after}`;
        const brand = brandOf({ name: 'Northwind', misspellings: true, compoundTags: true });
        const { range } = explainMatch([brand], said);
        expect(range && said.slice(...range)).toBe('Northwynd');
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('its work (PROMISES 19), counted', () => {
  const hostile = ['a*a*a*a*b', '*a*a*b', `${'a'.repeat(60)}b`, 'a*', '*a'];

  it.each(['a', 'a ', '東', 'ab'])('doubles with the text: %j', (unit) => {
    const once = stepsIn([...hostile, '東*東*京'], unit.repeat(1_000));
    const twice = stepsIn([...hostile, '東*東*京'], unit.repeat(2_000));
    expect(twice / once).toBeGreaterThan(1.5);
    expect(twice / once).toBeLessThan(2.1);
  });

  it('does not grow with the number of literals', () => {
    const words = Array.from({ length: 10_000 }, (_, at) => `brand${at.toString(36)}x`);
    const said = 'brandabx or brand12x '.repeat(14);
    const few = stepsIn(words.slice(0, 100), said);
    expect(stepsIn(words, said)).toBeLessThanOrEqual(2 * few);
  });

  it('carries no rule more than once a sign and character, for 10,000 hostile rules together', () => {
    const { rules, said } = fc.sample(
      fc.record({
        rules: fc.array(from('aaab*', 60), { minLength: 10_000, maxLength: 10_000 }),
        said: fc.array(fc.constantFrom('a', 'a', 'b'), { minLength: 280, maxLength: 280 }),
      }),
      { seed: SEED, numRuns: 1 },
    )[0] ?? { rules: [], said: [] };
    const signs = rules.reduce((sum, { length }) => sum + length, 0);
    const steps = stepsIn(rules, said.join(''));
    expect(steps).toBeGreaterThan(280);
    expect(steps).toBeLessThanOrEqual(280 * (signs + 2));
  });
});
