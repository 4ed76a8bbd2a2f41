import { type PlainWord, readWords } from './plain-words.ts';

/** What is known of words, each given whole or by its start (`refund*`). */
export interface Vocabulary<T> {
  /** What is known of a word itself, else of its longest start. */
  get(word: PlainWord): T | undefined;
}

/** A shorter start would be the start of too much. */
export const SHORTEST_START = 4;
const PLAIN = /^[a-z]+\*?$/;

/** Throws for what is no one word, and for a start of fewer than four letters. */
export function vocabulary<T>(entries: Iterable<readonly [word: string, value: T]>): Vocabulary<T> {
  const whole = new Map<string, T>();
  const starts = new Map<number, [start: string, value: T][]>();
  for (const [spelled, value] of entries) {
    const word = asRead(spelled);
    if (!word.endsWith('*')) whole.set(word, value);
    else {
      const start = word.slice(0, -1);
      if (start.length < SHORTEST_START) throw new Error(`"${word}" is too short for a start`);
      const key = keyOf(start);
      const alike = [...(starts.get(key) ?? []), [start, value] as [string, T]];
      starts.set(
        key,
        alike.sort((a, b) => b[0].length - a[0].length),
      );
    }
  }
  const find = (word: string): T | undefined =>
    whole.get(word) ?? starts.get(keyOf(word))?.find(([start]) => word.startsWith(start))?.[1];
  return {
    get: ({ text, short }) => find(text) ?? (short === undefined ? undefined : find(short)),
  };
}

/** Of a word's first four letters, or of what it has of them: some words share one. */
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < SHORTEST_START && at < word.length; at += 1) {
    key = (key << 7) ^ word.charCodeAt(at);
  }
  return key;
}

/** A word or start as the words of a text are read: without accents. Throws for what is no one word. */
export function asRead(word: string): string {
  if (PLAIN.test(word) || word.startsWith('<')) return word;
  const [stem = '', ...more] = readWords(word).map(({ text }) => text);
  if (stem === '' || more.length > 0) throw new Error(`"${word}" is not one word`);
  return word.endsWith('*') ? `${stem}*` : stem;
}
