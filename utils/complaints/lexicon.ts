import { hashOf } from './hash.ts';
import type { Language } from './language.ts';
import { ENGLISH } from './lexicons/english.ts';
import { FRENCH } from './lexicons/french.ts';
import { GERMAN } from './lexicons/german.ts';
import { type Lexicon, WORD_CLASSES, wordsOf } from './lexicons/lexicon.ts';
import { PORTUGUESE } from './lexicons/portuguese.ts';
import { SIGNS } from './lexicons/signs.ts';
import { SPANISH } from './lexicons/spanish.ts';
import type { Tokens } from './scan.ts';
import { tokenise } from './tokens.ts';

/** What a piece is counted as. */
export const CLASSES = [
  ...WORD_CLASSES,
  ...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]),
] as const;
export type PieceClass = (typeof CLASSES)[number];

/** Number of a class: its place among `CLASSES`, from 1. */
export const classNumber = (name: PieceClass): number => CLASSES.indexOf(name) + 1;

/** English words that only join others: in a sentence pattern they stand for themselves. */
const JOINING =
  'a an the this that these those it its of to in on at by for from with as if so than then there here and or because be been being was were had just only even very too really more most much many some any all get got getting go going went come came out up off over back';
/** Number of a joining word, beside the classes. */
export const JOINS = 255;

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};

/** Read when this is loaded: reading them later would end the tokens that a caller has at hand. */
const signs = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).flatMap((name) =>
  SIGNS[name]
    .split(' ')
    .map((sign): [number, number] => [tokenise(sign).hashes[0] ?? 0, classNumber(name)]),
);

type Numbers = ReadonlyMap<number, number>;
const compiled = new Map<Language, Numbers>();

/** Class numbers by the pieces' hashes; the first class that names a word has it. */
function numbersOf(language: Language): Numbers {
  const found = compiled.get(language) ?? compile(language);
  compiled.set(language, found);
  return found;
}

function compile(language: Language): Numbers {
  const numbers = new Map<number, number>();
  const add = (hash: number, number: number): void => {
    if (!numbers.has(hash)) numbers.set(hash, number);
  };
  if (language === 'en') for (const word of JOINING.split(' ')) add(hashOf(word), JOINS);
  for (const name of WORD_CLASSES) {
    for (const word of wordsOf(LEXICONS[language], name)) add(hashOf(word), classNumber(name));
  }
  for (const [hash, number] of signs) add(hash, number);
  return numbers;
}

let shared = new Uint8Array(256);

/** The class of each token, by number; 0 for none, `JOINS` for a joining word. Good until asked again. */
export function classesOf({ count, hashes }: Tokens, language: Language): Uint8Array {
  if (count > shared.length) shared = new Uint8Array(2 * count);
  const numbers = numbersOf(language);
  for (let index = 0; index < count; index += 1) {
    shared[index] = numbers.get(hashes[index] ?? 0) ?? 0;
  }
  return shared;
}

/** A word of a class in one of the languages: no name. */
export const isInLexicon = (word: string): boolean =>
  (Object.keys(LEXICONS) as Language[]).some((language) => numbersOf(language).has(hashOf(word)));
