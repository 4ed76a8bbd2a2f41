import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorsOf } from '../../../utils/complaints/anchors.ts';
import { compilePatterns } from '../../../utils/complaints/automaton.ts';
import { fold } from '../../../utils/complaints/fold.ts';
import { patternsOf } from '../../../utils/complaints/patterns-of.ts';
import type { Brand } from '../../../utils/words/brand.ts';

const northwind: Brand = {
  id: 'northwind',
  name: 'Northwind Air',
  handles: ['northwindair'],
  pages: [],
  hashtags: ['flynorthwind'],
  keywords: ['nw4*'],
  exclusions: ['north sea'],
  compoundTags: true,
  misspellings: true,
};

it('takes a few short strings for all that a brand is called', () => {
  const { all, anchors } = patternsOf([northwind]);
  expect(all.length).toBeGreaterThan(100);
  expect(anchors?.length).toBeLessThanOrEqual(6);
});

it('looks for nothing on behalf of exclusions', () => {
  expect(patternsOf([{ ...northwind, exclusions: ['zzzz'] }]).anchors).not.toContain('zzzz');
});

it('gives up where too many would be needed', () => {
  const keywords = Array.from({ length: 60 }, (_, at) => `${String.fromCodePoint(0x4e00 + at)}`);
  expect(anchorsOf(patternsOf([{ ...northwind, keywords }]).all)).toBeNull();
});

it('passes over no text that holds a match', () => {
  const seed = 20261122;
  console.log(`anchors: seed ${seed}`);
  const { all, anchors } = patternsOf([northwind]);
  const scan = compilePatterns(all);
  const piece = fc.constantFrom(
    'north',
    'wind',
    'nortwhind',
    ' air',
    '#',
    '@',
    'fly',
    'nw4',
    'x',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { text } = fold(pieces.join(''));
      const isFound = scan(text).hits.some(({ pattern }) => pattern.reason !== null);
      if (isFound) expect(anchors?.some((anchor) => text.includes(anchor))).toBe(true);
    }),
    { seed, numRuns: 3000 },
  );
});
