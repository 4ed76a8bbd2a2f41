const WORD = /^[\p{L}\p{N}\p{M}_]$/u;
/** Scripts that write words without spaces between, or glue particles to them: no boundary there. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** "And", "to", "the" and their like, which Arabic and Hebrew write together with the word that follows. */
const GLUED = /(?:^|[^\p{L}\p{N}_@#])(?:[وف]?(?:[بكل]?(?:ال)?|لل)|[והבלכשמ]{1,3})$/u;
const longestGlued = 4;

/**
 * Something may start at `at`, between these two characters. Inside an address or a handle nothing
 * does: "@delta" and "me@delta.com" are somebody else.
 */
export function startsWord(text: string, at: number, before: string, here: string): boolean {
  if (here === '@' || here === '#') return !isWord(before) || isUnspaced(before);
  if (before === '@') return false;
  return isBoundary(before, here) || (before >= 'א' && before <= 'ي' && isGlued(text, at));
}

/** One word does not go on from the one character to the other; '' is the text's edge. */
export function isBoundary(before: string, here: string): boolean {
  return !isWord(before) || !isWord(here) || isUnspaced(before) || isUnspaced(here);
}

/** A letter, mark, digit or underscore. */
export function isWord(character: string): boolean {
  if (character >= 'a' && character <= 'z') return true;
  return character > ' ' && WORD.test(character);
}

/** Thai comes first among these scripts. */
function isUnspaced(character: string): boolean {
  return character > '\u0e00' && UNSPACED.test(character);
}

function isGlued(text: string, at: number): boolean {
  return GLUED.test(text.slice(Math.max(0, at - longestGlued - 2), at));
}
