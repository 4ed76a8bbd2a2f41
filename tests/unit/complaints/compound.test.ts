import { describe, expect, it } from 'vitest';
import { matchIn } from './brand-of.ts';

const acme = { name: 'Acme', compoundTags: true };
const delta = { name: 'Delta', compoundTags: true };

describe('a compound hashtag', () => {
  it.each([
    '#AcmeFail',
    '#FailAcme',
    '#WhyAcmeWhy',
    '#acmefail',
    '#failacme',
    '#ACMEFAIL',
    '#acme_again',
    '#acme2026',
    '#ACMEfail',
    '＃AcmeFail',
    '#Ac\u200bmeFail',
    '#𝗔𝗰𝗺𝗲𝗙𝗮𝗶𝗹',
  ])('holds the name, and is named whole: %s', (tag) => {
    const text = `so, ${tag}! again`;
    expect(matchIn(text, acme)).toEqual({
      brandId: 'b',
      reason: 'hashtag',
      words: tag,
      addressed: false,
    });
    expect(matchIn(text, { ...acme, compoundTags: false })).toBeUndefined();
  });

  it.each([
    '#deltavariant',
    '#Deltavariant',
    '#DELTAVARIANT',
    '#DeltavariantNews',
    '#riverdelta',
    'Deltafail',
    '#x DeltaFail',
    '@DeltaFail',
    `#${'a'.repeat(101)}_Delta`,
  ])('does not hold it: %s', (text) => {
    expect(matchIn(text, delta)).toBeUndefined();
  });

  it('holds a hashtag of the brand, and a name of several words', () => {
    expect(matchIn('#BoycottNWA', { hashtags: ['nwa'], compoundTags: true })?.words).toBe(
      '#BoycottNWA',
    );
    const northwind = { name: 'Northwind Air', compoundTags: true };
    expect(matchIn('#NorthwindAirFail', northwind)?.words).toBe('#NorthwindAirFail');
  });

  it('needs no capitals in scripts without spaces', () => {
    expect(matchIn('#トヨタ最悪', { name: 'トヨタ', compoundTags: true })?.words).toBe(
      '#トヨタ最悪',
    );
  });

  it('may be excluded by name', () => {
    const careful = { ...delta, exclusions: ['#DeltaForce'] };
    expect(matchIn('#DeltaForce', careful)).toBeUndefined();
    expect(matchIn('#DeltaForce #DeltaFail', careful)?.words).toBe('#DeltaFail');
  });

  it('leaves names of two letters alone', () => {
    expect(matchIn('#BaFail', { name: 'Ba', compoundTags: true })).toBeUndefined();
  });
});
