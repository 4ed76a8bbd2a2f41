import { type WordClass, wordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Signal {
  readonly name: string;
  /** From 0 to about 1. */
  readonly value: number;
  /** Indexes of the tokens that gave it; empty where it is the whole text's. */
  readonly tokens: readonly number[];
}

const NEGATION_REACH = 4;

/** Marks the words that a negation reaches: to the next stop or contrast, four tokens at most. */
export function negated(tokens: readonly Token[]): boolean[] {
  let reach = 0;
  return tokens.map(({ text, kind }) => {
    const group = wordClass(text);
    const inside = reach > 0 && kind === 'word';
    reach = kind === 'stop' || group === 'contrast' ? 0 : Math.max(0, reach - 1);
    if (group === 'negation') reach = NEGATION_REACH;
    return inside;
  });
}

/** What a person would notice about the post as a whole: what it asks, how loud it is, who is in it. */
export function signals(text: string, tokens: readonly Token[]): Signal[] {
  const counts = countTokens(tokens);
  const has = (name: string): number => (counts.has(name) ? 1 : 0);
  const all = [...counts].map(([name, at]) => ({ name, value: soften(at.length), tokens: at }));
  const whole = (name: string, value: number): Signal => ({ name, value, tokens: [] });
  return [
    ...all,
    ...shapeOf(text, tokens).map(([name, value]) => whole(name, value)),
    whole('asks only', has('?') * (1 - has('bad')) * (1 - has('fault')) * (1 - has('negation'))),
    whole('asks why', has('?') * has('ask') * has('negation')),
    whole('asks of them', has('?') * has('you')),
    whole('fault of mine', has('me') * has('fault')),
    whole('service bad', has('service') * has('bad')),
    whole('service fault', has('service') * has('fault')),
    whole('wait and contact', has('wait') * has('contact')),
    whole('wait and not', has('wait') * has('negation')),
    whole('good but', has('good') * has('contrast')),
    whole('thanks for nothing', has('thanks') * (has('fault') || has('negation') || has('bad'))),
    whole('thanks only', has('thanks') * (1 - has('fault')) * (1 - has('negation'))),
    whole('paid and fault', has('money') * Math.max(has('fault'), has('negation'))),
    whole('you and not', has('you') * has('negation')),
    whole('bad to them', has('<user>') * has('bad')),
    whole('good to them', has('<user>') * has('good') * (1 - has('negation'))),
  ].filter(({ value }) => value !== 0);
}

function countTokens(tokens: readonly Token[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const reached = negated(tokens);
  tokens.forEach(({ text, kind }, index) => {
    const name = kind === 'word' ? classed(wordClass(text), reached[index] ?? false) : text;
    if (!name || kind === 'sign') return;
    const at = counts.get(name);
    if (at) at.push(index);
    else counts.set(name, [index]);
  });
  return counts;
}

function classed(group: WordClass | undefined, isNegated: boolean): string | undefined {
  return isNegated && (group === 'good' || group === 'bad') ? `not ${group}` : group;
}

/** Loudness and length. */
function shapeOf(text: string, tokens: readonly Token[]): [string, number][] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const first = tokens.find(({ kind }) => kind === 'word')?.text ?? '';
  const loud = words.filter(({ start, end }) => isLoud(text.slice(start, end))).length;
  return [
    ['short', words.length < 8 ? 1 : 0],
    ['long', Math.min(1, words.length / 40)],
    ['capitals', Math.min(1, loud / 4)],
    ['all capitals', words.length > 3 && loud > words.length / 2 ? 1 : 0],
    ['drawn out', /(\p{L})\1{2,}/u.test(text) ? 1 : 0],
    ['dots', /\.\.+/.test(text) ? 1 : 0],
    ['quoted', /["“”]/.test(text) ? 1 : 0],
    ['starts with user', tokens[0]?.text === '<user>' ? 1 : 0],
    ['starts asking', wordClass(first) === 'ask' || wordClass(first) === 'modal' ? 1 : 0],
    ['starts with me', wordClass(first) === 'me' ? 1 : 0],
    ['ends asking', tokens.at(-1)?.text === '?' ? 1 : 0],
    ['help desk', /@\w*(?:help|support|care|serv|cust|team|ask)/i.test(text) ? 1 : 0],
    ['repost', /^RT\b/.test(text) ? 1 : 0],
  ];
}

const isLoud = (word: string): boolean => word.length > 2 && /^\p{Lu}+$/u.test(word);

const soften = (count: number): number => Math.log1p(count) / Math.log(4);
