import { CLASS_NAMES, classNumber, classOf } from './lexicon.ts';
import { MASK, STOP } from './marks.ts';
import { TOKEN, type Tokens } from './scan.ts';

const NEGATION = classNumber('negation');
const CONTRAST = classNumber('contrast');
const NEGATION_REACH = 4;

let reached = new Uint8Array(256);

/** 1 for each word that a negation reaches: to the next stop or contrast, four tokens at most. Good until asked again. */
export function negate({ count, kinds, hashes }: Tokens): Uint8Array {
  if (count > reached.length) reached = new Uint8Array(2 * count);
  let reach = 0;
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[index];
    const group = kind === TOKEN.word ? classOf(hashes[index] ?? 0) : 0;
    reached[index] = reach > 0 && kind === TOKEN.word ? 1 : 0;
    if (kind === TOKEN.stop || group === CONTRAST) reach = 0;
    else if (group === NEGATION) reach = NEGATION_REACH;
    else if (reach > 0) reach -= 1;
  }
  return reached;
}

/** What is counted in a text: words of a class, words of tone that a negation reaches, masks and stops. */
const COUNTED = [
  ...CLASS_NAMES,
  'not good',
  'not bad',
  ...Object.keys(MASK),
  ...Object.keys(STOP),
] as const;

const NOT_GOOD = COUNTED.indexOf('not good');
const NOT_BAD = COUNTED.indexOf('not bad');
const GOOD = classNumber('good');
const BAD = classNumber('bad');
const PIECES = new Map<number, number>(
  Object.entries({ ...MASK, ...STOP }).map(([name, hash]) => [hash, COUNTED.indexOf(name)]),
);

/** What stands together in a post: all of these, one of those, none of the last. */
interface Cross {
  readonly all: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

const CROSSES: Readonly<Record<string, Cross>> = {
  'asks only': { all: ['asks'], none: ['bad', 'fault', 'negation'] },
  'asks why': { all: ['asks', 'ask', 'negation'] },
  'asks of them': { all: ['asks', 'you'] },
  'fault of mine': { all: ['me', 'fault'] },
  'service bad': { all: ['service', 'bad'] },
  'service fault': { all: ['service', 'fault'] },
  'wait and contact': { all: ['wait', 'contact'] },
  'wait and not': { all: ['wait', 'negation'] },
  'good but': { all: ['good', 'contrast'] },
  'thanks for nothing': { all: ['thanks'], any: ['fault', 'negation', 'bad'] },
  'thanks only': { all: ['thanks'], none: ['fault', 'negation'] },
  'paid and fault': { all: ['money'], any: ['fault', 'negation'] },
  'you and not': { all: ['you', 'negation'] },
  'bad to them': { all: ['user', 'bad'] },
  'good to them': { all: ['user', 'good'], none: ['negation'] },
};

const SHAPES = [
  'short',
  'long',
  'capitals',
  'all capitals',
  'drawn out',
  'dots',
  'quoted',
  'starts with user',
  'starts asking',
  'starts with me',
  'ends asking',
  'help desk',
  'repost',
] as const;

/** What a person would notice about a post as a whole: what it asks, how loud it is, who is in it. */
export const SIGNALS: readonly string[] = [...COUNTED, ...SHAPES, ...Object.keys(CROSSES)];

const places = (names: readonly string[] = []): number[] =>
  names.map((name) => (COUNTED as readonly string[]).indexOf(name));
const crosses = Object.values(CROSSES).map(({ all, any, none }) => ({
  all: places(all),
  any: any && places(any),
  none: places(none),
}));

const values = new Float64Array(SIGNALS.length);

/** A value from 0 to about 1 for each of `SIGNALS`. Good until asked again. */
export function readSignals(text: string, tokens: Tokens, reached: Uint8Array): Float64Array {
  values.fill(0);
  for (let index = 0; index < tokens.count; index += 1) {
    const at = countedAt(tokens, reached, index);
    if (at >= 0) values[at] = (values[at] ?? 0) + 1;
  }
  addCrosses();
  for (let at = 0; at < COUNTED.length; at += 1) values[at] = soften(values[at] ?? 0);
  addShapes(text, tokens);
  return values;
}

/** Place among `COUNTED` of what a token counts for; -1 where for nothing. */
export function countedAt({ kinds, hashes }: Tokens, reached: Uint8Array, index: number): number {
  const hash = hashes[index] ?? 0;
  if (kinds[index] !== TOKEN.word) return PIECES.get(hash) ?? -1;
  const group = classOf(hash);
  if (!reached[index]) return group - 1;
  return group === GOOD ? NOT_GOOD : group === BAD ? NOT_BAD : group - 1;
}

function addCrosses(): void {
  const has = (at: number): boolean => values[at] !== 0;
  crosses.forEach(({ all, any, none }, index) => {
    if (!all.every(has) || none.some(has) || any?.some(has) === false) return;
    values[COUNTED.length + SHAPES.length + index] = 1;
  });
}

const soften = (count: number): number => (count === 0 ? 0 : Math.log1p(count) / Math.log(4));
const ASK = classNumber('ask');
const MODAL = classNumber('modal');
const ME = classNumber('me');
const LONG = 40;
const SHORT = 8;

/** Loudness and length. */
function addShapes(text: string, tokens: Tokens): void {
  const { words, loud, first } = countWords(tokens);
  const shapes: Readonly<Record<(typeof SHAPES)[number], boolean | number>> = {
    short: words < SHORT,
    long: Math.min(1, words / LONG),
    capitals: Math.min(1, loud / 4),
    'all capitals': words > 3 && loud > words / 2,
    'drawn out': tokens.drawnOut,
    dots: text.includes('..'),
    quoted: QUOTED.test(text),
    'starts with user': tokens.hashes[0] === MASK.user && tokens.count > 0,
    'starts asking': first === ASK || first === MODAL,
    'starts with me': first === ME,
    'ends asking': tokens.count > 0 && tokens.hashes[tokens.count - 1] === STOP.asks,
    'help desk': text.includes('@') && HELP_DESK.test(text),
    repost: text.startsWith('RT '),
  };
  SHAPES.forEach((name, index) => {
    values[COUNTED.length + index] = Number(shapes[name]);
  });
}

const QUOTED = /["“”]/;
const HELP_DESK = /@\w*(?:help|support|care|serv|cust|team|ask)/i;

/** How many words there are, how many in capitals, and the class of the first. */
function countWords(tokens: Tokens): { words: number; loud: number; first: number } {
  let words = 0;
  let loud = 0;
  let first = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] !== TOKEN.word) continue;
    if (words === 0) first = classOf(tokens.hashes[index] ?? 0);
    words += 1;
    loud += tokens.loud[index] ?? 0;
  }
  return { words, loud, first };
}
