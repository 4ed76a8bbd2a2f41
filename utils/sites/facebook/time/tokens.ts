import { sharedUnit, type Token, type Vocabulary } from './meaning.ts';

// What may stand between words without a meaning of its own.
const GAP = /^[\s,.'،、·-]+/;
// 10:05, 10.05, 10h05, 10 h 05; "5.10." is a date.
const CLOCK = /^([01]?\d|2[0-3])(?:[:.]| ?h ?)([0-5]\d)(?![\d.])/;
const NUMBER = /^\d+/;
const LETTERS = /^[\p{L}\p{M}]+/u;
// A word ends where no letter follows, except in Chinese, which has no spaces; a number likewise.
const UNDIVIDED = /^(?:(?!\p{Script=Han})[\p{L}\p{M}]{2}|\d\d)$/u;
const LONGEST_WORD = 40;

interface Piece {
  length: number;
  /** None for a gap. */
  token?: Token;
}

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
  for (let rest = text; rest; ) {
    const piece = firstPiece(rest, vocabulary, abbreviated);
    if (!piece) return undefined;
    if (piece.token) tokens.push({ ...piece.token });
    rest = rest.slice(piece.length);
  }
  return tokens;
}

function firstPiece(text: string, vocabulary: Vocabulary, abbreviated: boolean): Piece | undefined {
  const [gap] = GAP.exec(text) ?? [];
  if (gap) return { length: gap.length };
  const [clock, hour, minute] = CLOCK.exec(text) ?? [];
  if (clock) return { length: clock.length, token: { clock: Number(hour) * 60 + Number(minute) } };
  const word = firstWord(text, vocabulary);
  if (word) return word;
  const [digits] = NUMBER.exec(text) ?? [];
  if (digits) {
    return { length: digits.length, token: { number: Number(digits), digits: digits.length } };
  }
  const [letters] = (abbreviated && LETTERS.exec(text)) || [];
  const token = letters && abbreviation(letters, vocabulary);
  return token ? { length: letters.length, token } : undefined;
}

function firstWord(text: string, vocabulary: Vocabulary): Piece | undefined {
  for (let length = Math.min(text.length, LONGEST_WORD); length > 0; length--) {
    const token = vocabulary.get(text.slice(0, length));
    if (token && !UNDIVIDED.test(text.slice(length - 1, length + 1))) return { length, token };
  }
  return undefined;
}

function abbreviation(letters: string, vocabulary: Vocabulary): Token | undefined {
  let found: Token | undefined;
  for (const [word, { unit, month }] of vocabulary) {
    // Months need three letters: "ma" is no March.
    const named = unit ? { unit } : month !== undefined && letters.length > 2 && { month };
    if (!named || !word.startsWith(letters)) continue;
    found = found ? shared(found, named) : named;
    if (!found) return undefined;
  }
  return found;
}

function shared(one: Token, other: Token): Token | undefined {
  if (one.unit && other.unit) {
    const unit = sharedUnit(one.unit, other.unit);
    return unit && { unit };
  }
  return one.month === other.month && !one.unit && !other.unit ? one : undefined;
}
