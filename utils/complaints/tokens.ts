/** A piece of the text as the model reads it, with its place in the original. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'mask' | 'stop' | 'sign';
  readonly start: number;
  readonly end: number;
}

const UNIT = '(?:sec|second|min|minute|hr|hour|day|night|week|wk|month|year|yr)s?';
const COUNT = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few)';

/** In order: what an earlier one takes, a later one does not see. Links are dropped: they tell the sets apart, not the posts. */
const PIECES: readonly (readonly [kind: string, source: string])[] = [
  ['link', '(?:https?:\\/\\/|www\\.|pic\\.twitter\\.com\\/)\\S*'],
  ['user', '[@＠][\\w.]*\\w'],
  ['tag', '[#＃][\\p{L}\\p{N}_]+'],
  [
    'money',
    '[£$€₹¥]\\s?\\d[\\d.,]*\\w?|\\b\\d[\\d.,]*\\s?(?:[£€₹¥]|usd|gbp|eur|dollars?|pounds?|quid|euros?|rs|rupees|bucks)\\b',
  ],
  ['duration', `\\b${COUNT}(?:\\s|-)?${UNIT}\\b`],
  ['clock', '\\b\\d{1,2}(?:[:.]\\d{2}\\s?(?:[ap]m)?|\\s?[ap]m)\\b'],
  ['number', '\\d[\\d.,]*\\d|\\d'],
  ['word', "[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)*"],
  ['emoticon', '[:;=]-?[()DPp/|\\[\\]]|<3'],
  ['emoji', '\\p{Extended_Pictographic}'],
  ['mark', '[!?]+'],
  ['stop', '[.,;:…\\n]+'],
];
const PIECE = new RegExp(PIECES.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'giu');
const KINDS = PIECES.map(([kind]) => kind);

const CONTRACTION = /^(.+?)(n't|'(?:re|ve|ll|m|d|s))$/;
const EXPANDED: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
};

/** What is left of "can't", "won't" and "shan't" without its end. */
const IRREGULAR: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Reads a text. Offsets are UTF-16; lone surrogates and anything else unknown are skipped. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    const start = match.index;
    if (kind) tokens.push(...read(kind, match[0], start));
  }
  return tokens;
}

function read(kind: string, piece: string, start: number): Token[] {
  const whole = { start, end: start + piece.length };
  switch (kind) {
    case 'link':
      return [];
    case 'word':
      return words(piece, start);
    case 'tag':
      return [{ text: '<tag>', kind: 'mask', start, end: start + 1 }, ...tagWords(piece, start)];
    case 'stop':
      return [{ text: '.', kind: 'stop', ...whole }];
    case 'mark':
      return [{ text: markText(piece), kind: 'stop', ...whole }];
    case 'emoji':
    case 'emoticon':
      return [{ text: piece, kind: 'sign', ...whole }];
    default:
      return [{ text: `<${kind}>`, kind: 'mask', ...whole }];
  }
}

function markText(piece: string): string {
  if (piece.includes('?')) return piece.includes('!') ? '?!' : '?';
  return piece.length > 1 ? '!!' : '!';
}

/** "#LostMyBag" says three words. */
function tagWords(piece: string, start: number): Token[] {
  return [...piece.matchAll(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu)].flatMap((part) =>
    words(part[0], start + part.index),
  );
}

function words(piece: string, start: number): Token[] {
  const end = start + piece.length;
  const plain = squeeze(piece.replaceAll('’', "'").toLowerCase());
  const [, stem, tail] = CONTRACTION.exec(plain) ?? [];
  const word = (text: string): Token => ({ text, kind: 'word', start, end });
  if (stem === undefined || tail === undefined) return [word(plain)];
  const second = EXPANDED[tail];
  const first = IRREGULAR[stem] ?? stem;
  return second ? [word(first), word(second)] : [word(first)];
}

/** "soooo" and "sooo" are one word. */
const squeeze = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1$1');
