import { MASK, STOP } from '../../../utils/complaints/marks.ts';
import { TOKEN } from '../../../utils/complaints/scan.ts';
import { tokenise } from '../../../utils/complaints/tokens.ts';

/** A piece of a text with its letters, for who compares words; the model needs only their hashes. */
export interface Piece {
  /** A word's letters as the model reads them, "<user>" and the like, ".", "?", an emoji. */
  readonly text: string;
  readonly kind: keyof typeof TOKEN;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const STOPS: Readonly<Record<keyof typeof STOP, string>> = {
  pause: '.',
  loud: '!',
  louder: '!!',
  asks: '?',
  asksLoudly: '?!',
};
const TEXTS = new Map<number, string>([
  ...Object.entries(MASK).map(([name, hash]): [number, string] => [hash, `<${name}>`]),
  ...Object.entries(STOP).map(([name, hash]): [number, string] => [
    hash,
    STOPS[name as keyof typeof STOP],
  ]),
]);
const KINDS = Object.keys(TOKEN) as (keyof typeof TOKEN)[];

/** Reads a text into pieces. Lone surrogates and anything else unknown are skipped. */
export function piecesOf(text: string): Piece[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index): Piece => {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    const from = tokens.lettersFrom[index] ?? 0;
    const to = tokens.lettersTo[index] ?? 0;
    const letters = String.fromCharCode(...tokens.letters.subarray(from, to));
    const plain = letters || TEXTS.get(tokens.hashes[index] ?? 0) || text.slice(start, end);
    return { text: plain, kind: KINDS[tokens.kinds[index] ?? 0] ?? 'word', start, end };
  });
}
