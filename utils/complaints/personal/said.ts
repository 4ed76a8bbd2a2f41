import { joined } from '../hash.ts';
import { classesOf, classNumber } from '../lexicon.ts';
import { MASK } from '../marks.ts';
import { TOKEN } from '../scan.ts';
import { tokenise } from '../tokens.ts';

/** What a text says: its words, whom it names and where it links left out, numbers all alike. */
export interface Said {
  /** The same for the same words in the same order; null where there is no word. */
  readonly key: number | null;
  /** Each word, and each two in a row, as hashes; none twice. */
  readonly grams: readonly number[];
  /** The same for the same negations: "it works" and "it never works" are a word apart, and no copies. */
  readonly negations: number;
}

const NEGATION = classNumber('negation');

export function readSaid(text: string): Said {
  const tokens = tokenise(text);
  const classes = classesOf(tokens, 'en');
  const words: number[] = [];
  let negations = 0;
  let isSaid = false;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kinds[at];
    const hash = tokens.hashes[at] ?? 0;
    if (kind === TOKEN.stop || hash === MASK.user) continue;
    if (kind !== TOKEN.mask) isSaid = true;
    if (classes[at] === NEGATION) negations = joined(negations, hash);
    words.push(hash);
  }
  const pairs = words.slice(1).map((hash, at) => joined(words[at] ?? 0, hash));
  const grams = [...new Set([...words, ...pairs])];
  return { key: isSaid ? keyOf(words) : null, grams, negations };
}

/** 53 bits: alike for the same words only, in a lifetime of posts. */
function keyOf(words: readonly number[]): number {
  const first = words.reduce(joined, 1) >>> 0;
  const second = words.reduce(joined, 2) >>> 11;
  return first * 2 ** 21 + second;
}
