import { CROSSES } from './crosses.ts';
import { hashOf } from './hash.ts';
import { CLASSES, classNumber, JOINS, type PieceClass } from './lexicon.ts';
import { MASK, STOP } from './marks.ts';
import { TOKEN, type Tokens } from './scan.ts';

const NEGATION = classNumber('negation');
const CONTRAST = classNumber('contrast');
const NEGATION_REACH = 4;

let reached = new Uint8Array(256);

/** 1 for each word that a negation reaches: to the next stop or contrast, four tokens at most. Good until asked again. */
export function negate({ count, kinds }: Tokens, classes: Uint8Array): Uint8Array {
  if (count > reached.length) reached = new Uint8Array(2 * count);
  let reach = 0;
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[index];
    const group = classes[index];
    reached[index] = reach > 0 && kind === TOKEN.word ? 1 : 0;
    if (kind === TOKEN.stop || group === CONTRAST) reach = 0;
    else if (group === NEGATION) reach = NEGATION_REACH;
    else if (reach > 0) reach -= 1;
  }
  return reached;
}

/** Classes whose words say something else where a negation reaches them. */
const TURNED = [
  'good',
  'bad',
  'thanks',
  'working',
  'get',
  'fault',
  'contact',
  'service',
  'product',
] as const satisfies readonly PieceClass[];
/** Words that are counted by themselves, beside their class. */
const NOTED = ['still', 'your', 'my', 'if', 'any', 'anyone'] as const;

const COUNTED: readonly string[] = [
  ...CLASSES,
  ...TURNED.map((name) => `not ${name}`),
  ...Object.keys(MASK),
  ...Object.keys(STOP),
  ...NOTED,
];

const place = (name: string): number => COUNTED.indexOf(name);
const pieces = new Map<number, number>(
  Object.entries({ ...MASK, ...STOP }).map(([name, hash]) => [hash, place(name)]),
);
const noted = new Map<number, number>(NOTED.map((word) => [hashOf(word), place(word)]));
/** Where a class is counted when a negation reaches it, by its number. */
const turned = [0, ...CLASSES.map((name) => Math.max(place(name), place(`not ${name}`)))];

const SHAPES = [
  'very short',
  'short',
  'middling',
  'long',
  'very long',
  'sentences',
  'capitals',
  'all capitals',
  'drawn out',
  'dots',
  'quoted',
  'asks twice',
  'calls twice',
  'starts with user',
  'starts asking',
  'starts with me',
  'starts with a request',
  'starts with thanks',
  'ends with thanks',
  'ends asking',
  'help desk',
  'repost',
] as const;

/** What a person would notice about a post as a whole: what it asks, how loud it is, who is in it. */
export const SIGNALS: readonly string[] = [...COUNTED, ...SHAPES, ...Object.keys(CROSSES)];

const crosses = Object.values(CROSSES).map(({ all = [], any, none = [] }) => ({
  all: all.map(place),
  any: any?.map(place),
  none: none.map(place),
}));

const values = new Float64Array(SIGNALS.length);

/** A value from 0 to about 1 for each of `SIGNALS`. Good until asked again. */
export function readSignals(
  text: string,
  tokens: Tokens,
  classes: Uint8Array,
  reached: Uint8Array,
): Float64Array {
  values.fill(0);
  for (let index = 0; index < tokens.count; index += 1) {
    const hash = tokens.hashes[index] ?? 0;
    count(countedAt(hash, tokens.kinds[index] ?? 0, classes[index] ?? 0, reached[index] ?? 0));
    count(noted.get(hash) ?? -1);
  }
  addShapes(text, tokens, classes);
  addCrosses();
  for (let at = 0; at < COUNTED.length; at += 1) values[at] = soften(values[at] ?? 0);
  return values;
}

function count(at: number): void {
  if (at >= 0) values[at] = (values[at] ?? 0) + 1;
}

/** Place among `COUNTED` of what a token counts for; -1 where for nothing. */
function countedAt(hash: number, kind: number, group: number, isReached: number): number {
  if (group === JOINS) return -1;
  if (group !== 0) return isReached ? (turned[group] ?? -1) : group - 1;
  return kind === TOKEN.word ? -1 : (pieces.get(hash) ?? -1);
}

function addCrosses(): void {
  const first = COUNTED.length + SHAPES.length;
  for (let index = 0; index < crosses.length; index += 1) {
    const cross = crosses[index];
    if (cross && holds(cross)) values[first + index] = 1;
  }
}

function holds({ all, any, none }: (typeof crosses)[number]): boolean {
  for (let at = 0; at < all.length; at += 1) if (values[all[at] ?? 0] === 0) return false;
  for (let at = 0; at < none.length; at += 1) if (values[none[at] ?? 0] !== 0) return false;
  if (!any) return true;
  for (let at = 0; at < any.length; at += 1) if (values[any[at] ?? 0] !== 0) return true;
  return false;
}

const SOFT = Float64Array.from({ length: 64 }, (_, count) => Math.log1p(count) / Math.log(4));
const soften = (count: number): number => SOFT[count] ?? Math.log1p(count) / Math.log(4);

const ASK = classNumber('ask');
const MODAL = classNumber('modal');
const ME = classNumber('me');
const REQUEST = classNumber('request');
const THANKS = classNumber('thanks');
const AT = {
  pause: place('pause'),
  asks: place('asks'),
  asksLoudly: place('asksLoudly'),
  loud: place('loud'),
  louder: place('louder'),
};
const QUOTED = /["“”]/;
const HELP_DESK = /@\w*(?:help|support|care|serv|cust|team|ask)/i;

/** Loudness, length, beginning and end. */
function addShapes(text: string, tokens: Tokens, classes: Uint8Array): void {
  const { words, loud, first, starts, ends } = countWords(tokens, classes);
  const shapes: Readonly<Record<(typeof SHAPES)[number], boolean | number>> = {
    'very short': words < 4,
    short: words < 8,
    middling: words < 12,
    long: Math.min(1, words / 40),
    'very long': words > 20,
    sentences: Math.min(1, (values[AT.pause] ?? 0) / 6),
    capitals: Math.min(1, loud / 4),
    'all capitals': words > 3 && loud > words / 2,
    'drawn out': tokens.drawnOut,
    dots: text.includes('..'),
    quoted: QUOTED.test(text),
    'asks twice': (values[AT.asks] ?? 0) + (values[AT.asksLoudly] ?? 0) > 1,
    'calls twice': (values[AT.loud] ?? 0) + (values[AT.louder] ?? 0) > 1,
    'starts with user': tokens.hashes[0] === MASK.user && tokens.count > 0,
    'starts asking': first === ASK || first === MODAL,
    'starts with me': first === ME,
    'starts with a request': first === REQUEST,
    'starts with thanks': starts,
    'ends with thanks': ends,
    'ends asking': tokens.count > 0 && tokens.hashes[tokens.count - 1] === STOP.asks,
    'help desk': tokens.handles.length > 0 && HELP_DESK.test(text),
    repost: text.startsWith('RT '),
  };
  SHAPES.forEach((name, index) => {
    values[COUNTED.length + index] = Number(shapes[name]);
  });
}

const EDGE = 3;

/** How many words there are, how many in capitals, the class of the first, thanks among the first and last three. */
function countWords({ count, kinds, loud }: Tokens, classes: Uint8Array) {
  const found = { words: 0, loud: 0, first: 0, starts: false, ends: false };
  let lastThanks = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    if (kinds[index] !== TOKEN.word) continue;
    const group = classes[index] ?? 0;
    if (found.words === 0) found.first = group;
    if (group === THANKS) lastThanks = found.words;
    found.starts ||= group === THANKS && found.words < EDGE;
    found.words += 1;
    found.loud += loud[index] ?? 0;
  }
  found.ends = lastThanks >= found.words - EDGE;
  return found;
}
