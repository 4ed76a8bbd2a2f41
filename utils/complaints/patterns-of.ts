import type { Brand, MatchReason } from '../words/brand.ts';
import { anchorsOf } from './anchors.ts';
import { fold } from './fold.ts';
import { misspellings } from './misspellings.ts';
import { type Pattern, type Patterns, RUN } from './pattern.ts';

/** Shorter names stand within too many words to be looked for in hashtags. */
const shortestInTag = 3;

/** What is hung on a brand's name in one word and small letters when people are cross, or want help. */
const CROSS = `again ayuda boycott boicot boykott down estafa fail failed fails failure fraud fraude
fraudulent golpe hate help hilfe horror isdown isdownagain liar liars mafia nein never neveragain nie
nogracias nunca outage plusjamais problem problems ripoff scam scammer scammers schande shame shameon
stop strike sucks support theft thieves verguenza vergogna worst`.split(/\s+/);

/** All that is looked for in a text on behalf of these brands. */
export function patternsOf(brands: readonly Brand[]): Patterns {
  const all = brands.flatMap((brand, index) =>
    wanted(brand)
      .filter(({ signs }) => signs.replaceAll(RUN, '').trim() !== '')
      .map((one, rank) => ({ reason: null, inTag: false, ...one, brand: index, rank })),
  );
  return { all, anchors: anchorsOf(all) };
}

type Wanted = Pick<Pattern, 'signs' | 'phrase'> & Partial<Pattern>;

/** The surest first. */
function wanted(brand: Brand): Wanted[] {
  const { name, handles, hashtags, keywords, exclusions } = brand;
  const of = (reason: MatchReason, phrase: string, all: readonly string[]): Wanted[] =>
    all.map((signs) => ({ signs, phrase, reason }));
  const letters = plain(name);
  return [
    ...handles.flatMap((handle) => of('handle', handle, signed('@', handle))),
    ...hashtags.flatMap((tag) => of('hashtag', tag, signed('#', tag))),
    ...(brand.compoundTags ? [...hashtags, name].flatMap(compounds) : []),
    ...of('name', name, [letters, ...withArticle(letters)]),
    ...keywords.flatMap((word) => of('keyword', word, [wildcard(word)])),
    ...(brand.misspellings ? of('misspelling', name, misspellings(letters)) : []),
    ...exclusions.map((phrase) => ({ signs: wildcard(phrase), phrase })),
  ];
}

function signed(sign: string, typed: string): string[] {
  const word = plain(typed.replace(/^[@#]/, ''));
  return word ? [sign + word] : [];
}

/** "To the" swallows the article that a name begins with. */
function withArticle(name: string): string[] {
  return name.startsWith('ال') ? [`لل${name.slice(2)}`] : [];
}

/** Tags that hold this: told apart by their capitals, or, all in small letters, by the rest. */
function compounds(phrase: string): Wanted[] {
  const part = plain(phrase).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  if (part.length < shortestInTag) return [];
  const whole = CROSS.flatMap((word) => [`#${part}${word}`, `#${word}${part}`]);
  const found = { phrase, reason: 'hashtag' } as const;
  return [{ ...found, signs: part, inTag: true }, ...whole.map((signs) => ({ ...found, signs }))];
}

/** `*` stands for any run of word characters; several are one. */
function wildcard(phrase: string): string {
  return plain(phrase).replace(/\*+/g, RUN);
}

const plain = (phrase: string): string => fold(phrase.trim()).text;
