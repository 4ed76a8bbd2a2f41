import { describe, expect, it } from 'vitest';
import { triage } from '../../../utils/complaints/triage.ts';
import { shippedModel } from '../../workbench/classify.ts';

const model = shippedModel();
const addressed = { addressed: true, reason: 'reply' } as const;

const review = (text: string, rating: 'negative' | 'positive', language: string | null = 'en') =>
  triage(model, { text, rating, language }, addressed);

describe('a review that does not recommend', () => {
  it.each([
    ['nothing', '', 'en', 'minor', 'other'],
    ['praise', 'Lovely crew and a great flight, thank you!', 'en', 'minor', 'delivery'],
    ['a question', 'Do you fly to Porto in winter?', 'en', 'minor', 'other'],
    ['a rant', 'Useless. Worst airline ever, never again.', 'en', 'minor', 'other'],
    ['a picture', '👎', 'en', 'minor', 'other'],
    ['a language that was not learnt', 'أين حقيبتي؟', 'ar', 'minor', 'other'],
    [
      'a grave matter',
      'You lost my suitcase and took £240 from my card.',
      'en',
      'major',
      'delivery',
    ],
  ])('is a complaint with %s in it', (_, text, language, severity, topic) => {
    const verdict = review(text, 'negative', language);
    expect(verdict).toMatchObject({ intent: 'complaint', severity, topic });
    expect(verdict.complaint).toBeGreaterThanOrEqual(0.95);
    expect(verdict.reasons[0]).toBe('a review that does not recommend you');
  });

  it('keeps what the words add', () => {
    expect(review('They lost my suitcase.', 'negative').reasons).toContain('bag missing');
    expect(review('', 'negative').evidence).toEqual([]);
  });
});

describe('a review that recommends', () => {
  it.each(['', 'Good.', 'Flying to Porto tomorrow', 'Would fly again, could be cheaper'])(
    'is praise: %j',
    (text) => {
      expect(review(text, 'positive')).toMatchObject({ intent: 'praise', severity: null });
    },
  );

  it('is a complaint where its words say so strongly', () => {
    const text = 'You lost my suitcase three weeks ago and nobody answers. I want my money back.';
    expect(review(text, 'positive')).toMatchObject({ intent: 'complaint', severity: 'major' });
  });

  it('is praise in a language that was not learnt', () => {
    expect(review('رحلة جميلة', 'positive', 'ar')).toMatchObject({ intent: 'praise' });
  });
});

it('without a rating the words decide alone', () => {
  expect(triage(model, { text: '' }, addressed).intent).not.toBe('complaint');
});
