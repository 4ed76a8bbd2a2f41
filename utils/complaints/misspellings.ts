import { ONE } from './pattern.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** Letters from which on a word with another in its place is still that word to a reader. */
const longWord = 6;
const longEnoughForPossessive = 4;

/**
 * A folded name with one letter wrong, missing, too many or swapped with the next, a space left out, or
 * "Acmes" for "Acme's". The first letter stays, and no other letter goes or comes at the end: "Thread"
 * is what people say of sewing, not of Threads.
 */
export function misspellings(name: string): string[] {
  const all: string[] = [];
  const put = (from: number, to: number, signs = '') =>
    all.push(name.slice(0, from) + signs + name.slice(to));
  for (const { 0: word, index } of name.matchAll(WORDS)) {
    const last = index + word.length - 1;
    if (name[last + 1] === ' ' && name.length > longWord) put(last + 1, last + 2);
    if (word.length < longWord) continue;
    for (let at = index + 1; at <= last; at++) {
      put(at, at + 1, ONE);
      put(at, at, ONE);
      if (at === last) continue;
      put(at, at + 1);
      put(at, at + 2, name.charAt(at + 1) + name.charAt(at));
    }
  }
  if (name.length >= longEnoughForPossessive && /\p{L}$/u.test(name) && !name.endsWith('s'))
    all.push(`${name}s`);
  return all;
}
