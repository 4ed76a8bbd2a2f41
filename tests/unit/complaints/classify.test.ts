import { describe, expect, it, vi } from 'vitest';
import { type Aim, classify, rate } from '../../../utils/complaints/classify.ts';
import { without } from '../../../utils/complaints/evidence.ts';
import { LANGUAGES } from '../../../utils/complaints/language.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { LABELLED } from './cases.ts';

const model = shippedModel();
const complaintOf = (text: string, aim: Aim): number => rate(model, text, aim);

const HARD = [
  '',
  ' ',
  '💙',
  '👩🏽‍💻 @northwindair my 💺 is broken 😡😡',
  '\ud83d lone \ude00 surrogates are broken',
  '@a '.repeat(8_000),
  '1'.repeat(25_000),
  '£1.'.repeat(8_000),
  'a'.repeat(25_000),
  '!?'.repeat(12_500),
  '東京'.repeat(12_500),
  'my bag is lost and nobody answers. '.repeat(714),
];

describe('classify', () => {
  it.each([true, false])(
    'gives a probability for any text (addressed: %s)',
    (addressed) => {
      for (const text of HARD) {
        const { complaint, praise } = classify(model, text, { addressed });
        expect(complaint).toBeGreaterThan(0);
        expect(complaint).toBeLessThan(1);
        expect(praise).toBeGreaterThanOrEqual(0);
      }
    },
    30_000,
  );

  it('says the same the first time and every time after', async () => {
    vi.resetModules();
    const fresh = await import('../../../utils/complaints/classify.ts');
    const text = '@northwindair still no answer on my lost suitcase 😡';
    for (const language of LANGUAGES) {
      const first = fresh.judge(model, text, { addressed: true, language });
      expect(fresh.judge(model, text, { addressed: true, language })).toEqual(first);
    }
  });

  it('does not let a link decide', () => {
    const text = 'my new boots leak after one week';
    for (const addressed of [true, false]) {
      expect(complaintOf(`${text} https://t.co/abc`, { addressed })).toBe(
        complaintOf(text, { addressed }),
      );
    }
  });
});

describe('evidence', () => {
  const texts = [...LABELLED.map(({ text }) => text), ...HARD.slice(0, 5)];

  it.each([true, false])('is what the score falls without (addressed: %s)', (addressed) => {
    for (const text of texts) {
      const { complaint, evidence } = classify(model, text, { addressed });
      for (const [start, end] of evidence) {
        expect(complaintOf(without(text, start, end), { addressed })).toBeLessThan(complaint);
      }
    }
  });

  it('is at most four spans of whole words, the strongest first and at 1', () => {
    for (const text of texts) {
      const { evidence } = classify(model, text, { addressed: true });
      const weights = evidence.map(([, , weight]) => weight);
      expect(evidence.length).toBeLessThanOrEqual(4);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      if (weights.length > 0) expect(weights[0]).toBe(1);
      for (const [start, end] of evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(text.slice(start, end)).not.toBe('');
      }
    }
  });

  it('marks the words that matter', () => {
    const text = '@northwindair hello 💙 you have lost my bag, and it is unacceptable';
    const marked = classify(model, text, { addressed: true }).evidence.map(([start, end]) =>
      text.slice(start, end),
    );
    expect(marked.join(' ')).toMatch(/unacceptable/);
    expect(marked.join(' ')).not.toMatch(/hello|@/);
  });
});
