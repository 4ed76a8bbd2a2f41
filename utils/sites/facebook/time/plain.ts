// "a. m.", "a.m." and "am" are one word: a full stop between single letters joins them.
const INITIALS = /(?<![\p{L}\p{M}])(\p{L})\. ?(?=\p{L}(?![\p{L}\p{M}]))/gu;

/**
 * A label or a word of `Intl` in the one form in which they are compared: no bidi marks, no Arabic
 * vowel points, digits of every script as 0–9, one kind of apostrophe and of space, small letters.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\u064b-\u0652]/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(INITIALS, '$1')
    .trim();
}

/** Unicode keeps the ten digits of a script together, zero first. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
