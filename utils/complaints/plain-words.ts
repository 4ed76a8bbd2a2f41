import { foldWord } from './characters.ts';
import { MASK } from './marks.ts';
import { TOKEN, type Tokens } from './scan.ts';
import { tokenise } from './tokens.ts';

/** A word as rules compare it. */
export interface PlainWord {
  /** Folded (characters.ts), a contraction as two; `<user>`, `<money>`, `<number>`, `<nth>` and `<clock>` for what is no word. */
  readonly text: string;
  /** Of a drawn-out word ("pleeease") also the letters each once. */
  readonly short: string | undefined;
  /** UTF-16 offsets in the original, the end exclusive; they never cut a surrogate pair. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing to speak of, a comma, the end of a sentence. */
  readonly stop: Stop;
}

export const STOPS = { none: 0, comma: 1, sentence: 2 } as const;
type Stop = (typeof STOPS)[keyof typeof STOPS];

const MASKS = new Map<number, string>(
  (['user', 'money', 'number', 'clock'] as const).map((name) => [MASK[name], `<${name}>`]),
);
/** "3rd", "3ª", "3ème". */
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'a', 'o', 'e', 'er', 'eme']);

/** The words of a text in a row, whatever is in it; links, emoji and lone surrogates are left out. */
export function readWords(text: string): PlainWord[] {
  const tokens = tokenise(text);
  const words: PlainWord[] = [];
  let stop: Stop = STOPS.none;
  const add = (word: string, start: number, end: number, short?: string): void => {
    const last = words.at(-1);
    if (last?.text === '<number>' && last.end === start && ORDINALS.has(word)) {
      words[words.length - 1] = { ...last, text: '<nth>', end };
    } else words.push({ text: word, short, start, end, stop });
    stop = STOPS.none;
  };
  for (let index = 0; index < tokens.count; index += 1) {
    const kind = tokens.kinds[index];
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    if (kind === TOKEN.stop) stop = longer(stop, text.charCodeAt(start));
    else if (kind === TOKEN.mask) addMask(tokens.hashes[index] ?? 0, text, start, end, add);
    else if (kind === TOKEN.word) {
      const word = spell(tokens, index);
      const isDrawnOut = tokens.drawnOut && end - start > word.length;
      if (word !== '') add(word, start, end, isDrawnOut ? shorten(word) : undefined);
    }
  }
  return words;
}

const COMMAS = new Set(Array.from(',:、،', (sign) => sign.charCodeAt(0)));

const longer = (before: Stop, unit: number): Stop =>
  COMMAS.has(unit) && before !== STOPS.sentence ? STOPS.comma : STOPS.sentence;

const PARTS = /\p{N}+|\p{L}[\p{L}\p{M}\p{Cf}]*/gu;
const UNSEEN = /\p{Cf}/gu;

type Add = (word: string, start: number, end: number) => void;

/** Of a duration ("3 weeks") it matters which it is. */
function addMask(hash: number, text: string, start: number, end: number, add: Add): void {
  const mask = MASKS.get(hash);
  if (mask) add(mask, start, end);
  else if (hash === MASK.duration) {
    for (const { 0: part, index } of text.slice(start, end).matchAll(PARTS)) {
      const word = /\p{N}/u.test(part) ? '<number>' : foldWord(part.replace(UNSEEN, ''));
      add(word, start + index, start + index + part.length);
    }
  }
}

function spell({ letters, lettersFrom, lettersTo }: Tokens, index: number): string {
  const to = lettersTo[index] ?? 0;
  let word = '';
  for (let at = lettersFrom[index] ?? 0; at < to; at += 1) {
    word += String.fromCharCode(letters[at] ?? 0);
  }
  return word;
}

const shorten = (word: string): string => word.replace(/(.)\1/gu, '$1');
