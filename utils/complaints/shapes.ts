import { hashOf } from './hash.ts';
import { CLASSES, JOINS } from './lexicon.ts';
import { TOKEN, type Tokens } from './scan.ts';

const OF_CLASS = CLASSES.map((name) => hashOf(`<${name}>`));
const ANY = hashOf('X');
const ENDINGS = ['ing', 'ed', 'ly', 'er', 'est', 'tion', 's'].map((ending) => ({
  units: Array.from(ending, (unit) => unit.charCodeAt(0)),
  shape: hashOf(`-${ending}`),
}));
const SHORTEST_WITH_ENDING = 5;

let shared = new Int32Array(256);

/**
 * What stands for each token in a sentence pattern: a word's class, itself where it only joins, its
 * ending, or X; any other token itself. Good until asked again.
 */
export function shapesOf(tokens: Tokens, classes: Uint8Array): Int32Array {
  if (tokens.count > shared.length) shared = new Int32Array(2 * tokens.count);
  for (let index = 0; index < tokens.count; index += 1) {
    shared[index] =
      tokens.kinds[index] === TOKEN.word
        ? shapeOf(tokens, classes[index] ?? 0, index)
        : (tokens.hashes[index] ?? 0);
  }
  return shared;
}

function shapeOf(
  { hashes, letters, lettersFrom, lettersTo }: Tokens,
  group: number,
  index: number,
): number {
  if (group === JOINS) return hashes[index] ?? 0;
  if (group) return OF_CLASS[group - 1] ?? ANY;
  const to = lettersTo[index] ?? 0;
  if (to - (lettersFrom[index] ?? 0) < SHORTEST_WITH_ENDING) return ANY;
  for (const { units, shape } of ENDINGS) if (endsWith(letters, to, units)) return shape;
  return ANY;
}

function endsWith(letters: Uint16Array, to: number, units: readonly number[]): boolean {
  const start = to - units.length;
  for (let at = 0; at < units.length; at += 1) {
    if (letters[start + at] !== units[at]) return false;
  }
  return true;
}
