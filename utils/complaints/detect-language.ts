import { LANGUAGES as LEARNT } from './language.ts';
import { LANGUAGE_WORDS } from './language-words.ts';
import type { PlainWord } from './plain-words.ts';
import { asRead } from './vocabulary.ts';

const LANGUAGES = Object.keys(LANGUAGE_WORDS);

/** Of each word, the languages that have it, as places in `LANGUAGES`. */
function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>();
  for (const [at, language] of LANGUAGES.entries()) {
    for (const word of new Set(LANGUAGE_WORDS[language]?.split(' ').map(asRead))) {
      having.set(word, [...(having.get(word) ?? []), at]);
    }
  }
  return having;
}

/** Made for the first text, since a worker may start and see none. */
let having: ReturnType<typeof languagesByWord> | undefined;
const NOTHING: readonly number[] = [];

/**
 * BCP 47 tag of the language of a text: the one that has most of its commonest words. Null where
 * none is known or two have as many, as of a few words in capitals or of two languages in one post.
 */
export function languageOf(words: readonly PlainWord[]): string | null {
  having ??= languagesByWord();
  const sums = LANGUAGES.map(() => 0);
  for (const { text } of words) {
    for (const at of having.get(text) ?? NOTHING) sums[at] = (sums[at] ?? 0) + 1;
  }
  const most = Math.max(...sums);
  const best = sums.indexOf(most);
  if (most === 0 || sums.lastIndexOf(most) !== best) return null;
  const language = LANGUAGES[best] ?? null;
  // Of a language that the model did not learn, one word may be a name.
  return most > 1 || LEARNT.some((learnt) => learnt === language) ? language : null;
}
