/** What a character is to the reader of tokens. */
export const CHARACTER = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  apostrophe: 4,
  stop: 5,
  loud: 6,
  currency: 7,
  emoji: 8,
  /** Zero-width characters, accents set apart, variation selectors, emoji modifiers: as if not there. */
  unseen: 9,
  unknown: 255,
} as const;

const UNITS = 0x10000;
/** Filled as characters are met: most posts use a hundred of the 65,536, and a worker starts often. */
const kinds = new Uint8Array(UNITS).fill(CHARACTER.unknown);
const folded = new Uint16Array(UNITS);
const capital = new Uint8Array(UNITS);

const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [CHARACTER.unseen, /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|\p{Script=Inherited}/u],
  [CHARACTER.letter, /[\p{L}\p{M}]/u],
  [CHARACTER.digit, /\p{Nd}/u],
  [CHARACTER.apostrophe, /['’ʼ´`]/u],
  [CHARACTER.stop, /[.,;:…\n。、،؛]/u],
  [CHARACTER.space, /\s/u],
  [CHARACTER.loud, /[!?！？؟¡¿]/u],
  [CHARACTER.currency, /\p{Sc}/u],
  [CHARACTER.emoji, /\p{Extended_Pictographic}/u],
];

const kindOf = (character: string): number =>
  KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? CHARACTER.other;

/** A text as the tokens are read from it: its characters folded, without those that nobody sees. */
export interface Characters {
  readonly count: number;
  /** Small letters without accents; full-width and ornamental letters plain. UTF-16. */
  readonly units: Uint16Array;
  readonly kinds: Uint8Array;
  /** 1 for a capital. */
  readonly capitals: Uint8Array;
  /** Offset of each in the original, and the original's length at the end. */
  readonly origins: Int32Array;
}

/** Reads a text's characters, good until the next are read; lone surrogates are of kind `other`. */
export function readCharacters(text: string): Characters {
  if (text.length + LOOKAHEAD > shared.units.length) shared = room(2 * text.length + LOOKAHEAD);
  const read = shared;
  read.count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) at += readPair(read, text, at);
    else put(read, unit, at);
  }
  read.origins[read.count] = text.length;
  read.kinds.fill(CHARACTER.space, read.count, read.count + LOOKAHEAD);
  read.units.fill(0, read.count, read.count + LOOKAHEAD);
  return read;
}

interface Reading {
  count: number;
  readonly units: Uint16Array;
  readonly kinds: Uint8Array;
  readonly capitals: Uint8Array;
  readonly origins: Int32Array;
}

const room = (length: number): Reading => ({
  count: 0,
  units: new Uint16Array(length),
  kinds: new Uint8Array(length),
  capitals: new Uint8Array(length),
  origins: new Int32Array(length + 1),
});

/** Behind the end, so that a reader may look on without asking. */
const LOOKAHEAD = 20;

let shared = room(1024);

function put(read: Reading, unit: number, at: number): void {
  if (kinds[unit] === CHARACTER.unknown) learn(unit);
  const kind = kinds[unit] ?? CHARACTER.other;
  if (kind === CHARACTER.unseen) return;
  const plain = folded[unit] ?? unit;
  read.units[read.count] = plain;
  read.kinds[read.count] = kind;
  read.capitals[read.count] = capital[unit] ?? 0;
  read.origins[read.count] = at;
  read.count += 1;
}

function learn(unit: number): void {
  const character = String.fromCharCode(unit);
  const plain = foldCharacter(character);
  folded[unit] = plain;
  capital[unit] = /\p{Lu}/u.test(character) ? 1 : 0;
  const kind = kindOf(character);
  kinds[unit] = kind === CHARACTER.other ? kindOf(String.fromCharCode(plain)) : kind;
}

/** Compatibility forms to plain ones, small, without marks on top: "Años" as "anos". */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '');

/** What would become several stays. */
function foldCharacter(character: string): number {
  const plain = foldWord(character);
  return (plain.length === 1 ? plain : character).charCodeAt(0);
}

/** A character of two units; gives how many units were read beside the first. */
function readPair(read: Reading, text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point < UNITS) {
    put(read, point, at);
    return 0;
  }
  const character = String.fromCodePoint(point);
  const plain = character.normalize('NFKD');
  if (plain.length === 1) {
    put(read, plain.charCodeAt(0), at);
    return 1;
  }
  const kind = kindOf(character);
  if (kind === CHARACTER.unseen) return 1;
  // The lower unit tells one emoji from another; the upper is the same for nearly all.
  read.units[read.count] = text.charCodeAt(at + 1);
  read.kinds[read.count] = kind;
  read.capitals[read.count] = 0;
  read.origins[read.count] = at;
  read.count += 1;
  return 1;
}
