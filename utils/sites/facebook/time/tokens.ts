import type { Token, Unit, Vocabulary } from './meaning.ts';
import { only } from './unit-words.ts';

// What may stand between words without a meaning of its own.
const GAP = /[\s,.'،、·-]+/y;
// 10:05, 10.05, 10h05, 10 h 05
const CLOCK = /(\d\d?)(?:[:.]| ?h ?)(\d\d)(?!\d)/y;
const NUMBER = /\d+/y;
const LETTERS = /[\p{L}\p{M}]+/uy;
// A word ends where no letter follows, except in Chinese, which has no spaces; a number likewise.
const UNDIVIDED = /^(?:(?!\p{Script=Han})[\p{L}\p{M}]{2}|\d\d)$/u;

/**
 * The pieces of a label in the form that `plain` gives, or undefined where one of them is unknown.
 * `abbreviated` also takes the first letters of a unit or month, where nothing else begins so.
 */
export function tokensOf(
  text: string,
  vocabulary: Vocabulary,
  abbreviated: boolean,
): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    if (match(GAP)) continue;
    const clock = match(CLOCK);
    const word = clock ? undefined : longestWord(text, at, vocabulary);
    if (clock) tokens.push({ clock: Number(clock[1]) * 60 + Number(clock[2]) });
    else if (word) {
      at += word.length;
      tokens.push(vocabulary.words.get(word) ?? {});
    } else {
      const [digits] = match(NUMBER) ?? [];
      const [letters] = digits || !abbreviated ? [] : (match(LETTERS) ?? []);
      const token = digits
        ? { number: Number(digits), digits: digits.length }
        : letters && abbreviation(letters, vocabulary);
      if (!token) return undefined;
      tokens.push(token);
    }
  }
  return tokens;
}

function longestWord(text: string, from: number, vocabulary: Vocabulary): string | undefined {
  for (let end = Math.min(text.length, from + vocabulary.longest); end > from; end--) {
    const word = text.slice(from, end);
    if (vocabulary.words.has(word) && !UNDIVIDED.test(text.slice(end - 1, end + 1))) return word;
  }
  return undefined;
}

/** Months need three letters: "ma" is no March. */
function abbreviation(letters: string, vocabulary: Vocabulary): Token | undefined {
  const units = new Set<Unit>();
  const months = new Set<number>();
  for (const [word, meaning] of vocabulary.words) {
    if (!word.startsWith(letters)) continue;
    if (meaning.unit) units.add(meaning.unit);
    if (meaning.month !== undefined) months.add(meaning.month);
  }
  const unit = only(units);
  const [month] = months;
  if (unit && months.size === 0) return { unit };
  if (month === undefined || months.size > 1 || units.size > 0 || letters.length < 3) {
    return undefined;
  }
  return { month };
}
