import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractOther } from '../../../utils/complaints/features.ts';
import { BLOCKS, SPACE_BITS } from '../../../utils/complaints/gather.ts';
import { LANGUAGES } from '../../../utils/complaints/language.ts';

const SEED = 11;

const piece = fc.oneof(
  fc.constantFrom('@NorthwindAir', '#LostMyBag', "can't", '£1.50', '3 weeks', '?!', '💺', '\ud83d'),
  fc.constantFrom('\u200b', 'ß', '𝗹𝗼𝘀𝘁', 'not good', 'https://t.co/a', 'x'.repeat(3_000)),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const post = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
const language = fc.constantFrom(...LANGUAGES);
const wanted = fc.record({ handles: fc.boolean(), places: fc.boolean() });

type Wanted = Parameters<typeof extract>[2];

/** What a text gave, kept before the next text is read. */
function kept(text: string, ...asked: [language?: (typeof LANGUAGES)[number], wanted?: Wanted]) {
  const { count, slots, values, ends, places, tokens } = extract(text, ...asked);
  return {
    slots: [...slots.subarray(0, count)],
    values: [...values.subarray(0, count)],
    ends: [...ends],
    features: [...places.features.subarray(0, places.count)],
    firsts: [...places.firsts.subarray(0, places.count)],
    lasts: [...places.lasts.subarray(0, places.count)],
    tokens: tokens.count,
    starts: [...tokens.starts.subarray(0, tokens.count)],
    handles: [...tokens.handles],
  };
}

describe('the features of any text', () => {
  it(`are finite, in the space, and lie within its tokens (seed ${SEED})`, () => {
    fc.assert(
      fc.property(post, language, (text, spoken) => {
        const found = kept(text, spoken, { places: true });
        expect(found.values.every(Number.isFinite)).toBe(true);
        expect(found.slots.every((slot) => slot >= 0 && slot < 2 ** SPACE_BITS)).toBe(true);
        expect(found.features.every((feature) => feature < found.slots.length)).toBe(true);
        const last = Math.max(0, found.tokens - 1);
        expect(found.firsts.every((first, at) => first <= (found.lasts[at] ?? -1))).toBe(true);
        expect(found.lasts.every((place) => place <= last)).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it(`are the same whatever was read before (seed ${SEED})`, () => {
    fc.assert(
      fc.property(post, post, language, wanted, (text, other, spoken, asked) => {
        const alone = kept(text, spoken, asked);
        for (const between of LANGUAGES) kept(other, between, { places: true });
        expect(kept(text, spoken, asked)).toEqual(alone);
        expect(kept(text, spoken, asked)).toEqual(alone);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('are the same after a text that is too long for the arrays', () => {
    const text = '@NorthwindAir my bag is not here, still no answer 😡';
    const alone = kept(text);
    kept('not a b '.repeat(3_125), 'en', { places: true });
    expect(kept(text)).toEqual(alone);
  });
});

describe('blocks', () => {
  const text = '@NorthwindAir my bag is not here';

  it('end one after the other, the last with the features', () => {
    const { slots, ends } = kept(text);
    expect(ends).toHaveLength(BLOCKS.length);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends.at(-1)).toBe(slots.length);
  });

  it('hold no slot twice', () => {
    const { slots, ends } = kept(`${text} ${text} ${text}`);
    ends.forEach((end, block) => {
      const within = slots.slice(ends[block - 1] ?? 0, end);
      expect(new Set(within).size).toBe(within.length);
    });
  });

  it('of handles are left out where nobody asks for them', () => {
    const all = kept(text);
    const { slots, ends } = kept(text, 'en', { handles: false });
    expect(slots).toEqual(all.slots.slice(0, all.ends[BLOCKS.indexOf('signals')]));
    expect(ends.slice(BLOCKS.indexOf('handle words'))).toEqual([0, 0, 0]);
  });
});

describe('other languages', () => {
  it('have what they share, then the same once more for themselves, and what is always there', () => {
    const shared = (spoken: (typeof LANGUAGES)[number]): number[] => {
      const { count, slots } = extractOther('Oslo 48211', spoken);
      return [...slots.subarray(0, (count - 1) / 2)];
    };
    expect(shared('fr')).toEqual(shared('de'));
    expect(kept('', 'fr').values).toContain(1);
    expect(kept('', 'fr').slots).not.toEqual(kept('', 'de').slots);
  });
});
