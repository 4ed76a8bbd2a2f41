import { CHARACTER } from './characters.ts';
import { EMPTY_HASH, hashUnit } from './hash.ts';
import { addToken, type Scan, SPACE, TOKEN } from './scan.ts';

const unitOf = (character: string): number => character.charCodeAt(0);

const APOSTROPHE = unitOf("'");
const STAR = unitOf('*');
/** Signs that stand for letters inside a word: "sh1t", "bull$hit". */
const LEET = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's' }).map(
    ([sign, letter]) => [unitOf(sign), unitOf(letter)],
  ),
);
/** Cyrillic and Greek letters that look Latin, for words that mix the two. */
const LOOKALIKE = new Map(
  Array.from(
    'аaеeоoрpсcуyхxіiјjѕsһhԁdαaοoρpνv'.matchAll(/(.)(.)/gu),
    ([, like = '', letter = '']) => [unitOf(like), unitOf(letter)],
  ),
);

const TAILS: readonly (readonly [tail: string, word: string])[] = [
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', 'would'],
  ['s', ''],
];
/** What is left of "can't", "won't" and "shan't" without its end. */
const IRREGULAR: readonly (readonly [stem: string, word: string])[] = [
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
];
/** French and Italian: "j'ai", "qu'il". */
const LONGEST_ELISION = 2;

/** Reads the word that starts here, as one token or, where it is contracted, as two. */
export function readWord(scan: Scan): void {
  const start = scan.at;
  const from = openLetters(scan);
  let apostrophe = -1;
  let capitals = 0;
  let small = 0;
  let latin = false;
  let foreign = false;
  for (; ; scan.at += 1) {
    const unit = letterAt(scan, start);
    if (unit < 0) break;
    if (unit === APOSTROPHE) apostrophe = scan.tokens.lettersCount;
    else if (unit < 0x80) latin = true;
    else if (LOOKALIKE.has(unit)) foreign = true;
    if (scan.read.capitals[scan.at]) capitals += 1;
    else if (unit !== APOSTROPHE) small += 1;
    append(scan, unit, from);
  }
  if (latin && foreign) latinise(scan, from);
  const before = scan.tokens.count;
  if (apostrophe < 0) addWord(scan, from, scan.tokens.lettersCount, start);
  else addContracted(scan, from, apostrophe, start);
  if (capitals > 2 && small === 0) scan.tokens.loud.fill(1, before, scan.tokens.count);
}

/** Leaves room for the space before a word. */
function openLetters(scan: Scan): number {
  const { tokens } = scan;
  tokens.letters[tokens.lettersCount] = SPACE;
  tokens.lettersCount += 1;
  return tokens.lettersCount;
}

/** The letter for the character here, or -1 where the word ends. */
function letterAt({ read, at, tagEnd }: Scan, start: number): number {
  if (at >= read.count) return -1;
  const unit = read.units[at] ?? 0;
  const kind = read.kinds[at];
  if (kind === CHARACTER.letter) {
    const isNext = at < tagEnd && at > start && read.capitals[at] === 1;
    return isNext && startsTagWord(read.capitals, read.kinds, at) ? -1 : unit;
  }
  if (kind === CHARACTER.space) return -1;
  if (at === start) return kind === CHARACTER.digit ? (LEET.get(unit) ?? -1) : -1;
  const next = read.kinds[at + 1];
  if (unit === STAR && (next === CHARACTER.letter || read.units[at + 1] === STAR)) return STAR;
  if (next !== CHARACTER.letter || at < tagEnd) return -1;
  if (kind === CHARACTER.apostrophe) return APOSTROPHE;
  return read.kinds[at - 1] === CHARACTER.letter ? (LEET.get(unit) ?? -1) : -1;
}

/** A capital after a small letter, or before one: "LostMyBag", "BADService". */
const startsTagWord = (capitals: Uint8Array, kinds: Uint8Array, at: number): boolean =>
  capitals[at - 1] === 0 || (capitals[at + 1] === 0 && kinds[at + 1] === CHARACTER.letter);

/** "soooo" and "sooo" are one word. */
function append(scan: Scan, unit: number, from: number): void {
  const { letters, lettersCount: end } = scan.tokens;
  if (end - from >= 2 && letters[end - 1] === unit && letters[end - 2] === unit) {
    scan.tokens.drawnOut = true;
    return;
  }
  letters[end] = unit;
  scan.tokens.lettersCount += 1;
}

function latinise({ tokens: { letters, lettersCount } }: Scan, from: number): void {
  for (let at = from; at < lettersCount; at += 1) {
    letters[at] = LOOKALIKE.get(letters[at] ?? 0) ?? letters[at] ?? 0;
  }
}

function addContracted(scan: Scan, from: number, apostrophe: number, start: number): void {
  const { letters, lettersCount: end } = scan.tokens;
  const tail = apostrophe + 1;
  if (equals(letters, tail, end, 't') && letters[apostrophe - 1] === unitOf('n')) {
    addStem(scan, from, apostrophe - 1, start);
    addLetters(scan, 'not', start);
    return;
  }
  const expanded = TAILS.find(([text]) => equals(letters, tail, end, text));
  if (expanded) {
    addWord(scan, from, apostrophe, start);
    if (expanded[1]) addLetters(scan, expanded[1], start);
  } else if (apostrophe - from <= LONGEST_ELISION) {
    addWord(scan, from, apostrophe, start);
    scan.tokens.letters[apostrophe] = SPACE;
    addWord(scan, tail, end, start);
  } else addWord(scan, from, end, start);
}

function addStem(scan: Scan, from: number, to: number, start: number): void {
  const irregular = IRREGULAR.find(([text]) => equals(scan.tokens.letters, from, to, text));
  if (irregular) addLetters(scan, irregular[1], start);
  else addWord(scan, from, to, start);
}

function addLetters(scan: Scan, word: string, start: number): void {
  const from = openLetters(scan);
  for (let at = 0; at < word.length; at += 1) append(scan, word.charCodeAt(at), from);
  addWord(scan, from, scan.tokens.lettersCount, start);
}

/** Adds the word of these letters and closes it with a space; it stands where the whole does. */
function addWord(scan: Scan, from: number, to: number, start: number): void {
  const { letters } = scan.tokens;
  let hash = EMPTY_HASH;
  for (let at = from; at < to; at += 1) hash = hashUnit(hash, letters[at] ?? 0);
  const index = addToken(scan, TOKEN.word, hash, start, scan.at);
  scan.tokens.lettersFrom[index] = from;
  scan.tokens.lettersTo[index] = to;
  scan.tokens.lettersCount = Math.max(scan.tokens.lettersCount, to + 1);
  letters[to] = SPACE;
}

function equals(letters: Uint16Array, from: number, to: number, text: string): boolean {
  if (to - from !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) {
    if (letters[from + at] !== text.charCodeAt(at)) return false;
  }
  return true;
}
