const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** FNV-1a over the UTF-16 units of a folded text (see characters.ts): what a word is known by. 32 bits. */
export function hashOf(text: string): number {
  let hash = START | 0;
  for (let at = 0; at < text.length; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

export const EMPTY_HASH = START | 0;

/** The hash with one unit more. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** One hash of two, in this order. */
export const joined = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x5bd1e995) ^ second, 0x27d4eb2f) + 0x165667b1;

/** Mixed so that every bit depends on all of it. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
