import {
  add,
  addPlace,
  BLOCKS,
  close,
  type Features,
  type Growing,
  HANDLES_FROM,
  SCALE,
  SEEDS,
  slotIn,
  slotOf,
  startFeatures,
} from './gather.ts';
import { readHandle } from './handles.ts';
import { hashOf, joined } from './hash.ts';
import type { Language } from './language.ts';
import { classesOf } from './lexicon.ts';
import { TOKEN, type Tokens } from './scan.ts';
import { shapesOf } from './shapes.ts';
import { negate, readSignals, SIGNALS } from './signals.ts';

/** What is left out takes no time. */
interface Wanted {
  /** Of whom handles name; needed where it is not known whom the post is to. */
  readonly handles?: boolean;
  readonly places?: boolean;
}

/**
 * The text as the model weighs it. Training and the extension both use this, and only this. English
 * and the other languages have a part of the model each, and features of their own.
 */
export function extract(
  text: string,
  language: Language = 'en',
  { handles = true, places = false }: Wanted = {},
): Features {
  if (language !== 'en') return extractOther(text, language, places);
  const { into, tokens } = startFeatures(text, places);
  addEnglish(into, text, tokens);
  if (handles) addHandles(into, text, tokens);
  return { ...into, tokens };
}

/** As the part of the model for other languages reads a text; training also shows it English ones. */
export function extractOther(text: string, language: Language, places = false): Features {
  const { into, tokens } = startFeatures(text, places);
  addOther(into, text, tokens, language);
  return { ...into, tokens };
}

function addEnglish(into: Growing, text: string, tokens: Tokens): void {
  const classes = classesOf(tokens, 'en');
  const reached = negate(tokens, classes);
  addWords(into, tokens);
  addNegated(into, tokens, reached);
  addCharacters(into, tokens);
  addPatterns(into, tokens, shapesOf(tokens, classes));
  addSignals(into, readSignals(text, tokens, classes, reached));
}

/** What several languages share, then all of it once more for this one alone, with one that is always there. */
function addOther(into: Growing, text: string, tokens: Tokens, language: Language): void {
  const classes = classesOf(tokens, language);
  addWords(into, tokens);
  addCharacters(into, tokens);
  addSignals(into, readSignals(text, tokens, classes, negate(tokens, classes)));
  const { count, slots, values, places } = into;
  const seed = hashOf(language);
  for (let feature = 0; feature < count; feature += 1) {
    slots[count + feature] = slotIn(seed, slots[feature] ?? 0);
    values[count + feature] = values[feature] ?? 0;
  }
  for (let place = 0, end = places.count; place < end; place += 1) {
    const feature = count + (places.features[place] ?? 0);
    addPlace(places, feature, places.firsts[place] ?? 0, places.lasts[place] ?? 0);
  }
  slots[2 * count] = constantSlot(language);
  values[2 * count] = 1;
  into.count = 2 * count + 1;
}

/** The slot of what every post of a language has. */
export const constantSlot = (language: Language): number => slotIn(hashOf(language), 0);

function addWords(into: Growing, { count, hashes }: Tokens): void {
  const from = into.count;
  const seed = SEEDS[0] ?? 0;
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index] ?? 0;
    add(into, slotIn(seed, hash), index, index);
    if (index + 1 < count) {
      add(into, slotIn(seed, joined(hash, hashes[index + 1] ?? 0)), index, index + 1);
    }
  }
  close(into, 'words', from);
}

function addNegated(into: Growing, tokens: Tokens, reached: Uint8Array): void {
  const from = into.count;
  const seed = SEEDS[1] ?? 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (reached[index]) add(into, slotIn(seed, tokens.hashes[index] ?? 0), index, index);
  }
  close(into, 'negated', from);
}

const CHARACTERS = 4;

function addCharacters(
  into: Growing,
  { count, kinds, hashes, letters, lettersFrom, lettersTo }: Tokens,
): void {
  const from = into.count;
  const seed = SEEDS[2] ?? 0;
  for (let index = 0; index < count; index += 1) {
    if (kinds[index] !== TOKEN.word) continue;
    // With the space on either side, a word of one letter is shorter than a gram, and is one by itself.
    const start = (lettersFrom[index] ?? 0) - 1;
    const last = (lettersTo[index] ?? 0) + 1 - CHARACTERS;
    if (last < start) add(into, slotIn(seed, hashes[index] ?? 0), index, index);
    for (let at = start; at <= last; at += 1) {
      add(into, slotIn(seed, gramHash(letters, at)), index, index);
    }
  }
  close(into, 'characters', from);
}

/** Four units as one number. */
const gramHash = (letters: Uint16Array, at: number): number =>
  Math.imul(letters[at] ?? 0, 0x01000193) ^
  Math.imul(letters[at + 1] ?? 0, 0x27d4eb2f) ^
  Math.imul(letters[at + 2] ?? 0, 0x165667b1) ^
  Math.imul(letters[at + 3] ?? 0, 0x5bd1e995);

const LONGEST_PATTERN = 4;

function addPatterns(into: Growing, { count }: Tokens, shapes: Int32Array): void {
  const from = into.count;
  const seed = SEEDS[3] ?? 0;
  for (let first = 0; first < count; first += 1) {
    let hash = shapes[first] ?? 0;
    const end = Math.min(count, first + LONGEST_PATTERN);
    for (let last = first + 1; last < end; last += 1) {
      hash = joined(hash, shapes[last] ?? 0);
      add(into, slotIn(seed, hash), first, last);
    }
  }
  close(into, 'patterns', from);
}

/** The slots of the signals; training treats them apart. */
export const SIGNAL_SLOTS: readonly number[] = SIGNALS.map((name) =>
  slotOf('signals', hashOf(name)),
);

function addSignals(into: Growing, values: Float64Array): void {
  for (let signal = 0; signal < SIGNALS.length; signal += 1) {
    if (values[signal] === 0) continue;
    into.slots[into.count] = SIGNAL_SLOTS[signal] ?? 0;
    into.values[into.count] = (values[signal] ?? 0) * SCALE.signals;
    into.count += 1;
  }
  into.ends[BLOCKS.indexOf('signals')] = into.count;
}

/** Handles come again: a brand's in every post to it, all of a post's for each word that is tried as evidence. */
const known = new Map<string, readonly Int32Array[]>();
const MOST_KNOWN = 256;

/** The slots of a handle's parts, block by block. */
function slotsOfHandle(handle: string): readonly Int32Array[] {
  const found = known.get(handle);
  if (found) return found;
  const { words, characters, signs } = readHandle(handle);
  const slots = [words, characters, signs].map((parts, at) =>
    Int32Array.from(parts, (part) => slotIn(SEEDS[HANDLES_FROM + at] ?? 0, hashOf(part))),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(handle, slots);
  return slots;
}

/** Where they stand does not matter to anybody: they are counted at the first token. */
function addHandles(into: Growing, text: string, { handles }: Tokens): void {
  const all = Array.from({ length: handles.length / 2 }, (_, at) =>
    slotsOfHandle(text.slice((handles[2 * at] ?? 0) + 1, handles[2 * at + 1])),
  );
  for (let block = HANDLES_FROM; block < BLOCKS.length; block += 1) {
    const from = into.count;
    for (const slots of all) {
      for (const slot of slots[block - HANDLES_FROM] ?? []) add(into, slot, 0, 0);
    }
    close(into, BLOCKS[block] ?? 'handle signs', from);
  }
}
