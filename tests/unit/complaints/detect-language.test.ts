import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../utils/complaints/detect-language.ts';
import { spokenIn } from '../../../utils/complaints/familiar.ts';
import { readWords } from '../../../utils/complaints/plain-words.ts';

describe('languageOf', () => {
  it.each([
    ['my bag is still in Porto and nobody answers the phone', 'en'],
    ['mi maleta sigue en Oporto y nadie contesta', 'es'],
    ['ma valise est toujours à Porto et personne ne répond', 'fr'],
    ['mein Koffer ist immer noch in Porto und niemand geht ran', 'de'],
    ['minha mala ainda está no Porto e ninguém responde', 'pt'],
    ['la mia valigia è ancora a Porto e nessuno risponde', 'it'],
    ['mijn koffer is nog steeds in Porto en niemand neemt op', 'nl'],
    ['moja walizka nadal jest w Porto i nikt nie odbiera', 'pl'],
    ['MI MALETA NO ESTÁ AQUÍ', 'es'],
  ])('%s: %s', (text, language) => expect(languageOf(readWords(text))).toBe(language));

  it.each(['', '@northwindair', '😡😡', 'Porto Oslo Lima', 'Marta', '東京'])(
    'does not guess at %j',
    (text) => expect(languageOf(readWords(text))).toBeNull(),
  );
});

describe('spokenIn', () => {
  const words = readWords('mi maleta no está aquí');
  it.each([
    ['pt', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['und', 'es'],
    ['qme', 'es'],
    ['', 'es'],
    [null, 'es'],
  ])('the page says %j: %s', (named, language) => expect(spokenIn(named, words)).toBe(language));
});
