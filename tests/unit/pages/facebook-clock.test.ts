import { describe, expect, it } from 'vitest';
import { age, postTime, spokenAge } from '../../pages/facebook/app/clock.ts';

const NOW = new Date(2026, 10, 22, 14, 18).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the time of a post on the practice Facebook', () => {
  it.each([
    ['en', '16m', '3h', 'Yesterday at 10:05', '17 November at 08:30', '2 December 2023'],
    ['de', '16 Min.', '3 Std.', 'Gestern um 10:05', '17. November um 08:30', '2. Dezember 2023'],
    ['ar', '16 د', '3 س', 'أمس الساعة 10:05', '17 نوفمبر الساعة 08:30', '2 ديسمبر 2023'],
  ] as const)('is written as Facebook writes it in %s', (language, ...expected) => {
    const written = [
      NOW - 16 * MINUTE,
      NOW - 3 * HOUR,
      new Date(2026, 10, 21, 10, 5).getTime(),
      new Date(2026, 10, 17, 8, 30).getTime(),
      new Date(2023, 11, 2, 12, 0).getTime(),
    ].map((at) => postTime(at, NOW, language));
    expect(written).toEqual(expected);
  });
});

describe('the age of a comment on the practice Facebook', () => {
  it('is one number and one unit, rounded down, and spoken in whole words', () => {
    const days = (count: number) => NOW - count * 24 * HOUR - MINUTE;
    expect(age(NOW - 59 * MINUTE, NOW, 'en')).toBe('59m');
    expect(age(days(6), NOW, 'en')).toBe('6d');
    expect(age(days(20), NOW, 'en')).toBe('2w');
    expect(spokenAge(NOW - 2 * HOUR, NOW, 'en')).toBe('2 hours ago');
    expect(spokenAge(days(20), NOW, 'de')).toBe('vor 2 Wochen');
  });
});
