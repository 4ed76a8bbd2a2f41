import { languageOf } from './detect-language.ts';
import { isLearnt } from './language.ts';
import type { PlainWord } from './plain-words.ts';

/** X's marks for "no language": undetermined, only links, only tags, only pictures, … */
const NONE = /^(?:und|zxx|q[a-z]{2}|art)\b/i;
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language that the page names, else the one that the words show; null where neither does. */
export function spokenIn(named: string | null, words: readonly PlainWord[]): string | null {
  return named !== null && named !== '' && !NONE.test(named) ? named : languageOf(words);
}

/**
 * The model can judge this text: it is in a language that it learnt or, where none is known, mostly
 * in Latin letters.
 */
export function isFamiliar(text: string, language: string | null): boolean {
  if (language !== null) return isLearnt(language);
  const words = text.replace(/[@#]\S+|https?:\/\/\S+/g, '');
  return count(words, LATIN) * 2 >= count(words, LETTER);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
