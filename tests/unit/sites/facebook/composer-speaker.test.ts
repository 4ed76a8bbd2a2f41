// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../../utils/sites/facebook/composer-speaker.ts';

function speaker(label: string, placeholder?: string): string | null {
  const box = document.createElement('div');
  box.setAttribute('aria-label', label);
  if (placeholder) box.setAttribute('aria-placeholder', placeholder);
  return speakerOf(box);
}

describe('as whom a composer says that it comments', () => {
  it.each([
    'Comment as Northwind Air',
    'Reply as Northwind Air…',
    'Comentar como Northwind Air',
    'Responder como Northwind Air',
    'Commenter en tant que Northwind Air',
    'Répondre en tant que Northwind Air…',
    'Als Northwind Air kommentieren',
    'Kommentiere als Northwind Air',
    'Als Northwind Air antworten …',
    'Responda como Northwind Air',
    'Commenta come Northwind Air',
    'Rispondi come Northwind Air...',
    'التعليق باسم Northwind Air',
    '‏الرد باسم ‏Northwind Air‏',
    'Bình luận dưới tên Northwind Air',
    'Trả lời với tư cách Northwind Air',
    '以 Northwind Air 的身份评论',
    '以Northwind Air的身份回复',
    '以「Northwind Air」的身分留言',
    'Northwind Air হিসেবে মন্তব্য করুন',
    'Northwind Air হিসাবে কমেন্ট করুন...',
  ])('%s', (label) => {
    expect(speaker(label)).toBe('Northwind Air');
  });

  it('is nobody where its label says something else', () => {
    const labels = [
      'Write a public comment…',
      'Reply to Ann Berg',
      'Ann Berg antworten',
      '留言……',
      '',
    ];
    for (const label of labels) expect(speaker(label)).toBeNull();
  });

  it('is said by what stands in the empty box, too', () => {
    expect(speaker('Reply to Ann Berg', 'Reply as Lena Kern…')).toBe('Lena Kern');
  });
});
