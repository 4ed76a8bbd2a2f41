import { type Compiled, compileSayings, type Sayings, type Slot } from './compile-sayings.ts';
import { type PlainWord, STOPS } from './plain-words.ts';

/** A place where a saying stands: the index of its first word and of the one after its last. */
export interface Said<Name extends string> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** UTF-16 offsets of a saying in the text, the end exclusive. */
export const rangeOf = (
  words: readonly PlainWord[],
  { from, to }: Said<string>,
): readonly [start: number, end: number] => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];

/**
 * Looks for all sayings at once, in time linear in the text: a saying tries only the few words after
 * its first. Compiled for the first text, since a worker may start and see none.
 */
export function sayingFinder<Name extends string>(
  ...languages: readonly Sayings<Name>[]
): (words: readonly PlainWord[]) => readonly Said<Name>[] {
  let compiled: Compiled<Name> | undefined;
  return (words) => {
    compiled ??= compileSayings(languages);
    return find(compiled, words);
  };
}

function find<Name extends string>(
  { ids, starting }: Compiled<Name>,
  words: readonly PlainWord[],
): readonly Said<Name>[] {
  const text = { words, read: words.map((word) => ids.get(word) ?? -1) };
  const found: Found<Name>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (const { name, takesBack, slots } of starting[text.read[from] ?? -1] ?? NOTHING) {
      const to = endOf(slots, 1, text, from + 1);
      if (to >= 0) found.push({ name, takesBack, from, to });
    }
  }
  return found.some(({ takesBack }) => takesBack) ? stillStanding(found) : found;
}

interface Text {
  /** What the vocabulary makes of each word; -1 for nothing. */
  readonly read: readonly number[];
  readonly words: readonly PlainWord[];
}

interface Found<Name extends string> extends Said<Name> {
  readonly takesBack: boolean;
}

const NOTHING: readonly never[] = [];

/** Where the rest of a saying ends if it goes on at a word; -1 if it does not. No saying crosses the end of a sentence. */
function endOf(slots: readonly Slot[], next: number, text: Text, at: number): number {
  const slot = slots[next];
  if (!slot) return at;
  if (slot.gap > 0) return afterGap(slots, next, text, at);
  const goesOn = at < text.read.length && text.words[at]?.stop !== STOPS.sentence;
  if (goesOn && slot.fits.has(text.read[at] ?? -1)) {
    const to = endOf(slots, next + 1, text, at + 1);
    if (to >= 0) return to;
  }
  return slot.isOptional ? endOf(slots, next + 1, text, at) : -1;
}

function afterGap(slots: readonly Slot[], next: number, text: Text, at: number): number {
  const gap = slots[next]?.gap ?? 0;
  for (let to = at; to <= at + gap && to < text.read.length; to += 1) {
    const end = endOf(slots, next + 1, text, to);
    if (end >= 0 || text.words[to]?.stop === STOPS.sentence) return end;
  }
  return -1;
}

function stillStanding<Name extends string>(found: readonly Found<Name>[]): Found<Name>[] {
  const taken = new Map<Name, Set<number>>();
  for (const { name, takesBack, from, to } of found) {
    if (!takesBack) continue;
    const words = taken.get(name) ?? new Set();
    for (let at = from; at < to; at += 1) words.add(at);
    taken.set(name, words);
  }
  return found.filter(({ name, takesBack, from, to }) => {
    const words = takesBack ? undefined : (taken.get(name) ?? new Set());
    return words !== undefined && !hasAny(words, from, to);
  });
}

function hasAny(words: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words.has(at)) return true;
  return false;
}
