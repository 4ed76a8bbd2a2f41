import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../utils/complaints/language.ts';
import {
  CLASSES,
  classesOf,
  isInLexicon,
  JOINS,
  type PieceClass,
} from '../../../utils/complaints/lexicon.ts';
import { tokenise } from '../../../utils/complaints/tokens.ts';

/** The class of each piece of a text; "joins" for a joining word. */
function classes(text: string, language: Language = 'en'): (PieceClass | 'joins' | undefined)[] {
  const tokens = tokenise(text);
  return [...classesOf(tokens, language).subarray(0, tokens.count)].map((number) =>
    number === JOINS ? 'joins' : CLASSES[number - 1],
  );
}

describe('the classes of words', () => {
  it('are those of the language that is asked for', () => {
    expect(classes('thanks the 😡 :)')).toEqual(['thanks', 'joins', 'sad sign', 'glad sign']);
    expect(classes('gracias danke', 'es')).toEqual(['thanks', undefined]);
    expect(classes('gracias danke', 'de')).toEqual([undefined, 'thanks']);
  });

  it.each(LANGUAGES)('of %s know a negation and both signs', (language) => {
    const negation = { en: 'not', es: 'no', fr: 'pas', de: 'nicht', pt: 'nao' }[language];
    expect(classes(`${negation} 💔 💙`, language)).toEqual(['negation', 'sad sign', 'glad sign']);
  });

  it('of one word by its letters', () => {
    expect(isInLexicon('terrible')).toBe(true);
    expect(isInLexicon('koffer')).toBe(true);
    expect(isInLexicon('northwind')).toBe(false);
  });
});
