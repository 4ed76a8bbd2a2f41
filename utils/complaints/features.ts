import { shape } from './lexicon.ts';
import { negated, signals } from './signals.ts';
import { type Token, tokenise } from './tokens.ts';

/** Slots of the hashed feature space. */
export const SPACE_BITS = 18;

export interface Feature {
  readonly slot: number;
  readonly value: number;
  /** Indexes of the tokens that it is made of; empty where it is the whole text's. */
  readonly tokens: readonly number[];
}

export interface Features {
  readonly tokens: readonly Token[];
  readonly features: readonly Feature[];
}

/** Share of each block; the first three are normalised to it, whatever the length of the text. */
const SCALE = { words: 1, negated: 0.5, characters: 1, patterns: 1, signals: 0.35 };

/** The text as the model weighs it. Training and the extension both use this, and only this. */
export function extract(text: string): Features {
  const tokens = tokenise(text);
  return {
    tokens,
    features: [
      ...block('words', SCALE.words, wordGrams(tokens)),
      ...block('negated', SCALE.negated, negatedWords(tokens)),
      ...block('characters', SCALE.characters, characterGrams(tokens)),
      ...block('patterns', SCALE.patterns, patterns(tokens)),
      ...signals(text, tokens).map(({ name, value, tokens: of }) => ({
        slot: slotOf('signals', name),
        value: value * SCALE.signals,
        tokens: of,
      })),
    ],
  };
}

interface Gram {
  readonly text: string;
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
}

function* wordGrams(tokens: readonly Token[]): Generator<Gram> {
  for (const [index, { text }] of tokens.entries()) {
    yield { text, first: index, last: index };
    const next = tokens[index + 1];
    if (next) yield { text: `${text} ${next.text}`, first: index, last: index + 1 };
  }
}

function* negatedWords(tokens: readonly Token[]): Generator<Gram> {
  for (const [index, isNegated] of negated(tokens).entries()) {
    if (isNegated) yield { text: tokens[index]?.text ?? '', first: index, last: index };
  }
}

const CHARACTERS = 4;

function* characterGrams(tokens: readonly Token[]): Generator<Gram> {
  for (const [index, { text, kind }] of tokens.entries()) {
    if (kind === 'mask') continue;
    const padded = ` ${text} `;
    for (let at = 0; at === 0 || at + CHARACTERS <= padded.length; at += 1) {
      yield { text: padded.slice(at, at + CHARACTERS), first: index, last: index };
    }
  }
}

const LONGEST_PATTERN = 4;

function* patterns(tokens: readonly Token[]): Generator<Gram> {
  const shapes = tokens.map(({ text, kind }) => (kind === 'word' ? shape(text) : text));
  for (let first = 0; first < shapes.length; first += 1) {
    let text = shapes[first] ?? '';
    for (let last = first + 1; last < shapes.length && last < first + LONGEST_PATTERN; last += 1) {
      text += ` ${shapes[last]}`;
      yield { text, first, last };
    }
  }
}

/** One plus the logarithm of each count, the whole scaled to one length. */
function block(name: string, scale: number, grams: Iterable<Gram>): Feature[] {
  const found = new Map<number, { count: number; tokens: number[] }>();
  for (const { text, first, last } of grams) {
    const slot = slotOf(name, text);
    const entry = found.get(slot) ?? { count: 0, tokens: [] };
    entry.count += 1;
    for (let token = first; token <= last; token += 1) entry.tokens.push(token);
    found.set(slot, entry);
  }
  const features = [...found].map(([slot, { count, tokens }]) => ({
    slot,
    value: 1 + Math.log(count),
    tokens,
  }));
  const norm = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return features.map((feature) => ({ ...feature, value: (feature.value * scale) / norm }));
}

/** FNV-1a over block and text, mixed so that the upper bits depend on all of it. */
export function slotOf(blockName: string, text: string): number {
  let hash = 0x811c9dc5;
  for (const part of [blockName, '\0', text]) {
    for (let at = 0; at < part.length; at += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - SPACE_BITS);
}
