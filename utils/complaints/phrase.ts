import { fold } from './fold.ts';

/** `[start, end]` in folded text. */
export type Span = readonly [start: number, end: number];

/** Finds the first place of a phrase at or after an offset; the time is linear in the text. */
export type Finder = (text: string, from: number) => Span | undefined;

const WORD = /^[\p{L}\p{N}\p{M}_]$/u;
/** Scripts that write words without spaces between, or glue particles to them: no boundary there. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** A finder of the phrase as whole words, exactly as written (a name, "@handle", "#tag"). */
export function literal(phrase: string): Finder | undefined {
  return finder([fold(phrase.trim()).text]);
}

/** As `literal`, with `*` for any run of word characters. */
export function wildcard(phrase: string): Finder | undefined {
  return finder(fold(phrase.trim()).text.split(/\*+/));
}

function finder(parts: readonly string[]): Finder | undefined {
  const [first = '', ...rest] = parts;
  if (parts.join('').trim() === '') return undefined;
  return (text, from) => {
    for (let start = text.indexOf(first, from); start >= 0; ) {
      const open = start + first.length;
      if (startsWord(text, start)) {
        const end = follow(text, open, rest);
        if (end !== undefined) return [start, end];
      }
      // What fails behind the first star fails from every later start before the same word's end.
      const skip = rest.length > 0 && startsWord(text, start) ? runEnd(text, open) : open;
      const next = Math.max(start, skip - first.length) + 1;
      start = next > text.length ? -1 : text.indexOf(first, next);
    }
    return undefined;
  };
}

/** Where the rest of the phrase ends, each part taken as early as it can be. */
function follow(text: string, from: number, rest: readonly string[]): number | undefined {
  let at = from;
  for (const [index, part] of rest.entries()) {
    const end = runEnd(text, at);
    const last = index === rest.length - 1;
    if (last && part === '') return end;
    const reach = text.slice(at, end + part.length);
    let found = reach.indexOf(part);
    while (last && found >= 0 && !isBoundary(text, at + found + part.length)) {
      found = reach.indexOf(part, found + 1);
    }
    if (found < 0) return undefined;
    at += found + part.length;
  }
  return isBoundary(text, at) ? at : undefined;
}

function runEnd(text: string, from: number): number {
  let end = from;
  for (let next = characterAt(text, end); isWord(next); next = characterAt(text, end)) {
    end += next.length;
  }
  return end;
}

/** Inside an address or a handle nothing starts: "@delta" and "me@delta.com" are somebody else. */
function startsWord(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  if (text[at] === '@' || text[at] === '#') return !isWord(before) || UNSPACED.test(before);
  return before !== '@' && isBoundary(text, at);
}

function isBoundary(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  return !isWord(before) || !isWord(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

function isWord(character: string): boolean {
  if (character >= 'a' && character <= 'z') return true;
  return character > ' ' && WORD.test(character);
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return pair.length === 2 && (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}
