import { describe, expect, it } from 'vitest';
import { isFamiliar } from '../../../utils/complaints/familiar.ts';
import { triage } from '../../../utils/complaints/triage.ts';
import { shippedModel } from '../../workbench/classify.ts';

describe('a text is familiar', () => {
  it.each([
    ['my bag is lost', null, true],
    ['mein Koffer ist weg', 'de', true],
    ['meine Tasche', 'de-AT', true],
    ['minha mala', 'pt_BR', true],
    ['hkja', 'den', false],
    ['@northwindair', null, true],
    ['حقيبتي ضاعت', null, false],
    ['@northwindair حقيبتي ضاعت', null, false],
    ['bagajım kayboldu', 'tr', false],
    ['荷物が届かない', 'ja', false],
    ['', null, true],
  ])('%j in %s: %s', (text, language, familiar) => {
    expect(isFamiliar(text, language)).toBe(familiar);
  });
});

describe('what cannot be judged', () => {
  const model = shippedModel();
  const judge = (text: string, language: string, reason: 'handle' | 'keyword') =>
    triage(model, { text, language }, { reason, addressed: reason === 'handle' });

  it('is put before the person when it is written to the brand', () => {
    expect(judge('@northwindair حقيبتي ضاعت', 'ar', 'handle')).toMatchObject({
      intent: 'complaint',
      severity: 'minor',
      reasons: ['a language that Hearback cannot judge'],
    });
    expect(judge('@northwindair أين حقيبتي؟', 'ar', 'handle')).toMatchObject({
      intent: 'question',
    });
  });

  it('is left alone when it only holds a keyword', () => {
    expect(judge('رحلة جميلة', 'ar', 'keyword')).toMatchObject({ intent: 'other' });
  });
});
