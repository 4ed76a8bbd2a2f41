import { expect, it } from 'vitest';
import { hardCases } from './hard-cases.ts';

it('holds at least 180 different posts, more than half of them in English', () => {
  expect(new Set(hardCases.map((one) => one.text)).size).toBe(hardCases.length);
  expect(hardCases.length).toBeGreaterThanOrEqual(180);
  const english = hardCases.filter((one) => one.language === 'en').length;
  expect(english / hardCases.length).toBeGreaterThan(0.5);
});

it('gives a severity to every complaint, and to nothing else', () => {
  const wrong = hardCases.filter(
    (one) => one.intents.includes('complaint') !== one.severities.length > 0,
  );
  expect(wrong).toEqual([]);
});
