import { dateWords } from './date-words.ts';
import { EXTRA_WORDS } from './extra-words.ts';
import type { Meaning, Vocabulary } from './meaning.ts';
import { plain } from './plain.ts';
import { unitWords } from './unit-words.ts';

const vocabularies = new Map<string, Vocabulary>();

/** The words of one language, which `Intl` must know. Built once, when a label first needs it. */
export function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const words = new Map<string, Meaning>();
  const entries = [...unitWords(language), ...dateWords(language), ...extraWords(language)];
  for (const [text, meaning] of entries) {
    const word = plain(text)
      .replace(/[.,،]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    // A month that is only a number ("8" before a separate 月) would make every number a month.
    if (/[\p{L}]/u.test(word)) words.set(word, { ...words.get(word), ...meaning });
  }
  const longest = Math.max(...[...words.keys()].map((word) => word.length));
  const vocabulary = { words, longest };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function extraWords(language: string): [word: string, meaning: Meaning][] {
  const extra = EXTRA_WORDS[language.split('-')[0] ?? ''] ?? {};
  return (['now', 'ago', 'filler'] as const).flatMap((kind) =>
    (extra[kind]?.split('|') ?? []).map((word): [string, Meaning] => [word, { [kind]: true }]),
  );
}
