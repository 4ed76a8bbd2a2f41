import { hashOf, joined, mixed } from './hash.ts';
import type { Tokens } from './scan.ts';
import { SIGNALS } from './signals.ts';
import { tokenise } from './tokens.ts';

/** Slots of the hashed feature space. */
export const SPACE_BITS = 18;

/** The kinds of features, in the order in which they lie. */
export const BLOCKS = [
  'words',
  'negated',
  'characters',
  'patterns',
  'signals',
  'handle words',
  'handle characters',
  'handle signs',
] as const;
export type Block = (typeof BLOCKS)[number];

/** The first of the blocks that say whom a post is to, and nothing else (see handles.ts). */
export const HANDLES_FROM = BLOCKS.indexOf('handle words');

/** Length to which each block's values are brought, whatever the length of the text; signals are as they are. */
export const SCALE: Readonly<Record<Block, number>> = {
  words: 1,
  negated: 0.5,
  characters: 1,
  patterns: 1,
  signals: 0.35,
  'handle words': 1,
  'handle characters': 1,
  'handle signs': 1,
};

/**
 * A text as the model weighs it: sparse values of hashed slots. Good until the next text is read,
 * since all texts share the arrays; copy what is kept.
 */
export interface Features {
  readonly tokens: Tokens;
  readonly count: number;
  /** Slots may repeat from block to block. */
  readonly slots: Int32Array;
  readonly values: Float64Array;
  /** Where each block ends, by its place in `BLOCKS`: of English only, 0 for handles that are left out. */
  readonly ends: Int32Array;
  /** The places in the text that gave each feature, if asked for: tokens `first` to `last` of the one at `feature`. */
  readonly places: Places;
}

export interface Places {
  readonly count: number;
  readonly features: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** Features under way. */
export type Growing = Mutable<Omit<Features, 'tokens' | 'places'>> & { places: Mutable<Places> };

const room = (length: number): Growing => ({
  count: 0,
  slots: new Int32Array(length),
  values: new Float64Array(length),
  ends: new Int32Array(BLOCKS.length),
  places: {
    count: 0,
    features: new Int32Array(length),
    firsts: new Int32Array(length),
    lasts: new Int32Array(length),
  },
});

let shared = room(8192);
let keepsPlaces = false;
/**
 * Features by their slots, counted from 1, in open addressing; 0 where there is none. Small, so that
 * it stays in the processor's nearest cache, which a table of all slots does not.
 */
let table = new Int32Array(4096);
/** Of the table, the part that is used ends here: one long text must not slow all that follow. */
let mask = table.length - 1;
/** Where the block under way begins: what came before has slots of its own. */
let blockFrom = 0;

const LOGARITHMS = Float64Array.from(
  { length: 256 },
  (_, count) => 1 + Math.log(Math.max(1, count)),
);
const logarithm = (count: number): number => LOGARITHMS[count] ?? 1 + Math.log(count);

/** Begins the features of a text; its places are kept if they are wanted. */
export function startFeatures(text: string, places: boolean): { into: Growing; tokens: Tokens } {
  const tokens = tokenise(text);
  const most = mostFeatures(tokens);
  if (most > shared.slots.length) shared = room(most);
  clearTable(2 * most);
  blockFrom = 0;
  shared.count = 0;
  shared.ends.fill(0);
  shared.places.count = 0;
  keepsPlaces = places;
  return { into: shared, tokens };
}

/** Makes room for so many, rounded up to a power of two. */
function clearTable(least: number): void {
  const length = 2 ** Math.ceil(Math.log2(least));
  if (length > table.length) table = new Int32Array(length);
  else table.fill(0, 0, length);
  mask = length - 1;
}

/** Of words and patterns a few a token, of characters at most one a letter and space. */
const mostFeatures = ({ count, lettersCount, handles }: Tokens): number =>
  8 * count + 2 * (lettersCount + SIGNALS.length) + handles.reduce(longest, 0);

/** A handle has fewer parts than three a character and a dozen. */
const longest = (sum: number, offset: number, index: number): number =>
  index % 2 === 0 ? sum - 3 * offset : sum + 3 * offset + 12;

/** What the hashes of each block begin with, by its place in `BLOCKS`. */
export const SEEDS = BLOCKS.map((name) => hashOf(`${name}\0`));

/** The slot of a thing that is known by a hash, within a block. */
export const slotOf = (block: Block, hash: number): number =>
  slotIn(SEEDS[BLOCKS.indexOf(block)] ?? 0, hash);

/** The slot of a hash behind a seed. */
export const slotIn = (seed: number, hash: number): number =>
  mixed(joined(seed, hash)) >>> (32 - SPACE_BITS);

/** Counts one more of the slot; `values` holds the counts until the block is closed. */
export function add(into: Growing, slot: number, first: number, last: number): void {
  let at = slot & mask;
  let feature = (table[at] ?? 0) - 1;
  while (feature >= 0 && (feature < blockFrom || into.slots[feature] !== slot)) {
    at = (at + 1) & mask;
    feature = (table[at] ?? 0) - 1;
  }
  if (feature < 0) {
    feature = into.count;
    into.count += 1;
    table[at] = into.count;
    into.slots[feature] = slot;
    into.values[feature] = 1;
  } else into.values[feature] = (into.values[feature] ?? 0) + 1;
  if (keepsPlaces) addPlace(into.places, feature, first, last);
}

export function addPlace(
  places: Mutable<Places>,
  feature: number,
  first: number,
  last: number,
): void {
  places.features[places.count] = feature;
  places.firsts[places.count] = first;
  places.lasts[places.count] = last;
  places.count += 1;
}

/** One plus the logarithm of each count, the whole brought to one length. */
export function close(into: Growing, block: Block, from: number): void {
  let squares = 0;
  for (let at = from; at < into.count; at += 1) {
    const value = logarithm(into.values[at] ?? 0);
    into.values[at] = value;
    squares += value * value;
  }
  const scale = SCALE[block] / (Math.sqrt(squares) || 1);
  for (let at = from; at < into.count; at += 1) into.values[at] = (into.values[at] ?? 0) * scale;
  into.ends[BLOCKS.indexOf(block)] = into.count;
  blockFrom = into.count;
}
