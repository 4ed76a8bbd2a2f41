import { dateWords } from './date-words.ts';
import { AGO, FILLERS, NOW, UNIT_WORDS } from './extra-words.ts';
import type { Meaning, Vocabulary } from './meaning.ts';
import { plain } from './plain.ts';
import { unitWords } from './unit-words.ts';

const vocabularies = new Map<string, Vocabulary>();

/** The words of one language, which `Intl` must know. Built once, when a label first needs it. */
export function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const vocabulary = unitWords(language);
  const learn = (text: string, meaning: Meaning): void => {
    const word = plain(text)
      .replace(/[\s.,،]+/g, ' ')
      .trim();
    // A month may be a bare number ("8" before a separate 月), which is no word of its own.
    if (/\p{L}/u.test(word)) vocabulary.set(word, { ...vocabulary.get(word), ...meaning });
  };
  dateWords(language, learn);
  const [base = ''] = language.split('-');
  for (const word of NOW[base]?.split('|') ?? []) learn(word, { now: true });
  for (const word of FILLERS.split('|')) learn(word, { filler: true });
  for (const [word, unit] of UNIT_WORDS) learn(word, { unit });
  learn(AGO, { ago: true });
  vocabularies.set(language, vocabulary);
  return vocabulary;
}
