import { describe, expect, it } from 'vitest';
import { learntLanguage } from '../../../utils/complaints/language.ts';

describe('the language that the model reads a post in', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['pt_BR', 'pt'],
    ['DE-at', 'de'],
    ['es-419', 'es'],
    ['en', 'en'],
    ['den', 'en'],
    ['ptx', 'en'],
    ['und', 'en'],
    ['zxx', 'en'],
    ['-', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (tag, language) => expect(learntLanguage(tag)).toBe(language));
});
