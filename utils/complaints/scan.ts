import type { Characters } from './characters.ts';

export const TOKEN = { word: 0, mask: 1, stop: 2, sign: 3 } as const;

/** The pieces of a text as the model reads it, each with its place in the original; arrays run side by side. */
export interface Tokens {
  readonly count: number;
  /** Of `TOKEN`. */
  readonly kinds: Uint8Array;
  /** What each is known by: `hashOf` a word's letters, or of what stands for it (see marks.ts). */
  readonly hashes: Int32Array;
  /** UTF-16 offsets in the original, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word of three letters or more in capitals. */
  readonly loud: Uint8Array;
  /** A letter stands three times or more in a row. */
  readonly drawnOut: boolean;
  /** Where a word's letters lie in `letters`, a space before and after them; equal for what is no word. */
  readonly lettersFrom: Int32Array;
  readonly lettersTo: Int32Array;
  /** UTF-16, folded (see characters.ts), three or more equal ones as two. */
  readonly letters: Uint16Array;
  /** How many of `letters` are used. */
  readonly lettersCount: number;
  /** Start and end of each handle in the original, its @ included, one after the other. */
  readonly handles: number[];
}

/** A text under way to its tokens. */
export interface Scan {
  readonly read: Characters;
  /** Index of the next character. */
  at: number;
  /** Up to here, a capital after a small letter starts a word: "#LostMyBag". */
  tagEnd: number;
  readonly tokens: Mutable;
}

type Mutable = { -readonly [K in keyof Tokens]: Tokens[K] };

const LETTERS_A_UNIT = 4;
export const SPACE = 32;

const room = (length: number): Mutable => ({
  count: 0,
  kinds: new Uint8Array(length),
  hashes: new Int32Array(length),
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  loud: new Uint8Array(length),
  drawnOut: false,
  lettersFrom: new Int32Array(length),
  lettersTo: new Int32Array(length),
  letters: new Uint16Array(LETTERS_A_UNIT * length),
  lettersCount: 0,
  handles: [],
});

/** Shared by all texts: making these anew took half of the time of a text. */
let shared = room(1024);

export function startScan(read: Characters): Scan {
  const most = 2 * read.count + 16;
  if (most > shared.kinds.length) shared = room(2 * most);
  shared.count = 0;
  shared.drawnOut = false;
  shared.lettersCount = 0;
  shared.handles = [];
  return { read, at: 0, tagEnd: 0, tokens: shared };
}

/** Adds the piece between two characters; gives its index. */
export function addToken(
  { read, tokens }: Scan,
  kind: number,
  hash: number,
  from: number,
  to: number,
): number {
  const index = tokens.count;
  tokens.kinds[index] = kind;
  tokens.lettersFrom[index] = 0;
  tokens.lettersTo[index] = 0;
  tokens.loud[index] = 0;
  tokens.hashes[index] = hash;
  tokens.starts[index] = read.origins[from] ?? 0;
  tokens.ends[index] = read.origins[to] ?? 0;
  tokens.count += 1;
  return index;
}
