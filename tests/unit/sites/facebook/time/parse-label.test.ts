import { describe, expect, it } from 'vitest';
import type { LabelTime } from '../../../../../utils/sites/facebook/time/moment.ts';
import { parseLabel } from '../../../../../utils/sites/facebook/time/parse-label.ts';
import { LABELS, READ_AT } from './labels.ts';

const MINUTE = 60_000;
const AGES: Record<string, number> = {
  min: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
  y: 365 * 24 * 60 * MINUTE,
};

/** "3 h", "2026-11-21 10:05", "2026-05-30" as the time that they stand for. */
function timeOf(meaning: string): LabelTime {
  const [, count, unit] = /^(\d+) (\w+)$/.exec(meaning) ?? [];
  if (unit) return { at: READ_AT - Number(count) * (AGES[unit] ?? Number.NaN), exact: false };
  // Without a zone both forms are local time.
  const exact = meaning.includes(':');
  const at = new Date(exact ? meaning.replace(' ', 'T') : `${meaning}T23:59:59.999`).getTime();
  return { at, exact };
}

const cases = Object.entries(LABELS).flatMap(([language, labels]) =>
  Object.entries(labels).map(([label, meaning]) => [language, label, meaning] as const),
);

describe('a time label', () => {
  it.each(cases)('in %s, %j, means %s', (language, label, meaning) => {
    expect(parseLabel(label, language, READ_AT)).toEqual(timeOf(meaning));
  });

  it('is read whatever its page says of its language', () => {
    const unread = cases
      // A single word could be a name in a page of another language.
      .filter(([, label]) => /[\d\s]/.test(label))
      // What only its own language abbreviates so, or another language takes for another unit.
      .filter(([, label]) => !['2 a', 'Sept 17 at 8:30 a.m.', '2 T.', '1 J.'].includes(label))
      .filter(([, label, meaning]) =>
        [null, '', 'tlh', 'not a language', 'fi'].some(
          (language) => parseLabel(label, language, READ_AT)?.at !== timeOf(meaning).at,
        ),
      );
    expect(unread).toEqual([]);
  });

  it.each([
    ['hi', '17 नवंबर', '2026-11-17'],
    ['fi', 'eilen klo 10.05', '2026-11-21 10:05'],
    ['ja', '3時間前', '3 h'],
    ['ko', '11월 20일 오후 6:40', '2026-11-20 18:40'],
    ['pl', '3 godz.', '3 h'],
    ['ru', '5 мая 2023 г.', '2023-05-05'],
    ['tr', 'Dün 10:05', '2026-11-21 10:05'],
    ['en_GB', '30 May at 11:02', '2026-05-30 11:02'],
    ['de-AT', '5. Jänner', '2026-01-05'],
  ])('in %s, %j, needs no words of ours', (language, label, meaning) => {
    expect(parseLabel(label, language, READ_AT)).toEqual(timeOf(meaning));
  });

  it('says no more than the reading time of a day or minute that has just begun', () => {
    expect(parseLabel('Today', 'en', READ_AT)).toEqual({ at: READ_AT, exact: false });
    // A clock that is a minute slow.
    const early = READ_AT - MINUTE;
    expect(parseLabel('22 November at 10:22', 'en', early)).toEqual({ at: early, exact: false });
  });

  it('means the time at which it was read, also when it was seen before', () => {
    expect(parseLabel('3h', 'en', READ_AT)?.at).toBe(READ_AT - 180 * MINUTE);
    expect(parseLabel('3h', 'en', READ_AT + 7)?.at).toBe(READ_AT + 7 - 180 * MINUTE);
  });

  it('still means the same after a thousand others', () => {
    for (let other = 0; other < 1000; other++) parseLabel(`number ${other}`, 'en', READ_AT);
    expect(parseLabel('3h', 'en', READ_AT)?.at).toBe(READ_AT - 180 * MINUTE);
  });
});

describe('what is no time label', () => {
  const garbage = [
    'rdsoteoSnp11mtail62ct78c3f06ia0t99f921tfff62l39ac061u2a11h8h',
    'zhm3i1p 0l2f5t7uh',
    '',
    ' ',
    '·',
    '…',
    'Sponsored',
    'Gesponsert',
    'Facebook',
    'Follow',
    'Author',
    'Northwind Air',
    'Maren Doyle',
    'May Hart',
    'April',
    'Summer 24',
    'Ora Stein',
    'Friday',
    'So',
    'Hour',
    'A Day',
    'Una Hora',
    '12',
    '2023',
    '10:05',
    '10:65',
    '12 comments',
    '1 comment',
    '3 Seiten',
    '3 shares',
    '4.5K',
    '1,204 likes',
    '12 people',
    '5 seconds ago',
    '2 months ago',
    '123456 h',
    '3 h 4 h',
    '3 h h',
    'May 5 May',
    'Freitag, 5.10.',
    '3h of delay',
    'delayed 3h',
    '3 hours later',
    'hours 3',
    'May 2023',
    '31 June',
    '31 June 2023',
    '30 May 2041',
    '30 May at 25:00',
    '30 May at 10:05 and 11:05',
    'Yesterday and today',
    'Yesterday 5',
    '5/10/2023',
    '5.10.2023 10:05',
    'https://example.com/3h',
    '👍',
    'Tag 3',
    'محمد',
    'الصفحة 3',
    '第3页',
    '3人',
    'x'.repeat(100_000),
  ];

  it.each(['en', 'de', 'es', 'fr', 'pt', 'ar', 'zh-Hans', 'vi', 'bn', 'ja', null])(
    'is left unread in %s',
    (language) => {
      expect(garbage.filter((label) => parseLabel(label, language, READ_AT))).toEqual([]);
    },
  );

  it.each([
    ['Ora', 'it'],
    ['Adesso', 'it'],
    ['Hoy', 'es'],
    ['Jetzt', 'de'],
  ])('includes %s, which may be a name, in all pages but those in %s', (word, language) => {
    expect(parseLabel(word, 'en', READ_AT)).toBeUndefined();
    expect(parseLabel(word, language, READ_AT)?.at).toBe(READ_AT);
  });
});
