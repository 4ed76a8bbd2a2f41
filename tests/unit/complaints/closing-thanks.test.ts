import { describe, expect, it } from 'vitest';
import { isClosingThanks } from '../../../utils/complaints/closing-thanks.ts';
import { heldOut, seen } from './closing-examples.ts';

describe('isClosingThanks', () => {
  it.each([
    'thanks @northwindair, sorted!',
    'Thank you!',
    '@northwindair ok thanks 👍',
    'That worked, thank you so much',
    "It's all sorted now, cheers",
    '@northwindair thanks for the quick reply',
    'Thank you for your help Anna',
    'All good now!',
    'Bag arrived now. Thanks.',
    'ok thanks, no worries',
    'thaaaanks!!!',
    'gracias, resuelto',
    'Muchas gracias por la ayuda',
    'Ya está, gracias 🙏',
    "merci, c'est réglé",
    'Merci beaucoup pour votre réponse',
    'Danke, hat geklappt!',
    'Vielen Dank für die schnelle Antwort',
    'Alles klar, danke',
    'obrigada, resolvido',
    'Valeu, deu certo!',
    'Obrigado pelo retorno',
  ])('%s', (text) => expect(isClosingThanks(text)).toBe(true));

  it.each([
    '',
    '@northwindair',
    'thanks for nothing',
    'Thanks but it still does not work',
    'Thanks, when will it arrive?',
    'Thanks, I have sent you a DM',
    'not sorted',
    'Thanks for losing my bag and leaving me in Porto for a week with no clothes at all',
    'The crew on NW203 were so kind to my gran this morning. Thank you @northwindair',
    'my bag is missing',
    'the gate by the allotments is fixed, whoever did it',
    'thanks, useless',
    'great, another delay, thanks',
    'perfect, another delay, thanks',
    'gracias por nada',
    'gracias, pero sigue sin funcionar',
    'merci pour rien',
    'merci, mais toujours pas de colis',
    'danke für nichts',
    'danke, aber es geht noch nicht',
    'obrigado por nada',
    'obrigada, mas ainda não chegou',
    'danke, wann kommt es?',
  ])('not %j', (text) => expect(isClosingThanks(text)).toBe(false));

  describe.each([
    ['seen', seen],
    ['held out', heldOut],
  ])('of the examples %s', (_, { closing, open }) => {
    it.each(closing)('%s', (text) => expect(isClosingThanks(text)).toBe(true));
    it.each(open)('not %j', (text) => expect(isClosingThanks(text)).toBe(false));
  });

  it('has the name of who is thanked in front, where a site puts it', () => {
    expect(isClosingThanks('Northwind Air Thank you, it is there!', 'Northwind Air')).toBe(true);
    expect(isClosingThanks('Worst Ferry Thank you, it is there!', 'Northwind Air')).toBe(false);
  });
});
