import { describe, expect, it } from 'vitest';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { firedRules } from '../../../utils/complaints/rules.ts';
import { topicOf } from '../../../utils/complaints/topics.ts';

const topic = (text: string) => {
  const words = readWords(text);
  return topicOf(words, firedRules(words));
};

describe('topicOf', () => {
  it.each([
    ['my bag has been in Porto since Monday and nobody answers the phone', 'delivery'],
    ['charged twice for the same seat', 'billing'],
    ['my refund for the cancelled Lisbon flight says processed', 'billing'],
    ['the app logs me out every time I add a bag', 'account'],
    ['the broadband is down again', 'outage'],
    ['the zip broke after a week, such poor quality', 'product'],
    ['your staff were rude', 'service'],
    ['this seat is dangerous', 'safety'],
    ['you will hear from my solicitor', 'legal'],
    ['your driver is racist', 'legal'],
    ['hello there', 'other'],
    ['', 'other'],
    ['mi maleta no llegó', 'delivery'],
    ['me cobraron dos veces', 'billing'],
    ['no puedo iniciar sesión en mi cuenta', 'account'],
    ['llevo dos días sin internet', 'outage'],
    ['el zapato vino roto', 'product'],
    ['el personal fue muy grosero', 'service'],
    ['mon colis est perdu', 'delivery'],
    ['facturé deux fois', 'billing'],
    ['impossible de me connecter à mon compte', 'account'],
    ['panne de réseau depuis hier', 'outage'],
    ['produit cassé à l’arrivée', 'product'],
    ['un conseiller très impoli', 'service'],
    ['mein Koffer ist weg', 'delivery'],
    ['Rechnung doppelt abgebucht', 'billing'],
    ['ich kann mich nicht einloggen, Passwort falsch', 'account'],
    ['Störung: kein Internet', 'outage'],
    ['das Handy ist kaputt', 'product'],
    ['unfreundliche Mitarbeiter am Schalter', 'service'],
    ['minha mala foi extraviada', 'delivery'],
    ['cobrança indevida no cartão', 'billing'],
    ['esqueci a senha e não consigo entrar', 'account'],
    ['sem sinal e sem internet', 'outage'],
    ['o produto veio quebrado', 'product'],
    ['péssimo atendimento ao cliente', 'service'],
    ['das ist gefährlich', 'safety'],
    ['vou chamar meu advogado', 'legal'],
  ])('%s: %s', (text, expected) => expect(topic(text)).toBe(expected));

  it('says what may harm people before what weighs more', () => {
    expect(topic('refund the charger, refund the payment, it caught fire')).toBe('safety');
    expect(topic('no refund for a flight of £300, my lawyer will call')).toBe('legal');
  });
});
