import { type Meaning, sharedUnit, UNITS, type Unit, type Vocabulary } from './meaning.ts';
import { plain } from './plain.ts';

const STYLES = ['narrow', 'short', 'long'] as const;
// One number at least of every plural category of every language.
const NUMBERS = [1, 2, 5, 11, 100];

/**
 * A language's words for minutes to years, counted ("3 hours") and past ("3 hours ago"). A word of
 * one unit names that unit; one that several units share says that it is past.
 */
export function unitWords(language: string): Vocabulary {
  const words: Vocabulary = new Map();
  for (const unitDisplay of STYLES) {
    const past = new Intl.RelativeTimeFormat(language, { style: unitDisplay });
    for (const unit of UNITS) {
      const counted = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const count of NUMBERS) {
        for (const parts of [counted.formatToParts(count), past.formatToParts(-count, unit)]) {
          // Arabic says "two hours" in one word.
          const alone = parts.every((part) => part.type !== 'integer');
          for (const word of wordsOf(parts)) {
            words.set(word, merged(words.get(word), unit, alone ? { count } : {}));
          }
        }
      }
    }
  }
  return words;
}

function merged(known: Meaning | undefined, unit: Unit, count: Meaning): Meaning {
  if (!known) return { unit, ...count };
  const shared = known.unit && sharedUnit(known.unit, unit);
  return shared ? { ...known, unit: shared, ...count } : { ago: true };
}

function wordsOf(parts: { type: string; value: string }[]): string[] {
  return parts
    .filter((part) => part.type === 'unit' || part.type === 'literal')
    .flatMap((part) => plain(part.value).match(/[\p{L}\p{M}']+/gu) ?? []);
}
