/**
 * What matching costs a post of 280 characters, beside one charCodeAt pass over the same text (the
 * ratio holds on any machine), and PROMISES 19.
 */
import { compilePatterns } from '../../utils/complaints/automaton.ts';
import { compileBrands } from '../../utils/complaints/match.ts';
import { patternsOf } from '../../utils/complaints/patterns-of.ts';
import type { Brand } from '../../utils/words/brand.ts';
import { seeded, timeOf } from './time-of.ts';

const sentence = 'Stuck in Leeds again and nobody at the desk knows when the next one goes. ';
const post = sentence.repeat(4).slice(0, 280);
const seed = 20261122;

const brand: Brand = {
  id: 'northwind',
  name: 'Northwind Air',
  handles: ['northwindair', 'northwindhelp'],
  pages: [],
  hashtags: ['northwind'],
  keywords: ['northwind air*', 'NW4*'],
  exclusions: ['northwind street'],
  compoundTags: true,
  misspellings: true,
};
const many = Array.from({ length: 20 }, (_, at) => ({
  ...brand,
  id: `${at}`,
  name: `Brand${at.toString(36)}wind`,
  keywords: Array.from({ length: 50 }, (_, word) => `word${at}x${word}`),
}));

/** Prints and gives what matching costs, in microseconds and in passes over the text. */
export function measureMatching() {
  const arabic = 'متى تصل حقيبتي يا جماعة '.repeat(12).slice(0, 280);
  const posts = [
    rowOf('one brand, all choices', [brand], post),
    rowOf('one brand, a post in Arabic', [brand], arabic),
    rowOf('20 brands with 50 words each', many, post),
  ];
  const rules = [hostile('literals', 'a'), hostile('literals and wildcards', 'aaab*')];
  console.table(posts);
  console.table(rules);
  return { posts, rules };
}

function passOver(text: string): number {
  return timeOf(() => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    return sum;
  });
}

function rowOf(name: string, brands: readonly Brand[], text: string) {
  const match = compileBrands(brands);
  const said = { site: 'x', text, replyingTo: [], authorHandle: 'jo' } as const;
  const time = timeOf(() => match(said));
  const made = timeOf(() => compileBrands(brands), 20);
  return {
    name,
    µs: round(time),
    'charCodeAt passes': round(time / passOver(text)),
    'made in µs': round(made),
  };
}

/** 10,000 rules in one machine over 280 characters made for them. */
function hostile(name: string, alphabet: string) {
  const random = seeded(seed);
  const pick = (from: string) => from[Math.floor(random() * from.length)] ?? '';
  const keywords = Array.from({ length: 10_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 58) }, () => pick(alphabet)).join(''),
  );
  const patterns = patternsOf([{ ...brand, keywords }]).all;
  const made = timeOf(() => compilePatterns(patterns), 3);
  const scan = compilePatterns(patterns);
  const time = timeOf(() => scan('a'.repeat(280)), 3);
  return {
    name,
    'µs a rule': time / 10_000,
    'all, ms': round(time / 1000),
    'made in ms': round(made / 1000),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
