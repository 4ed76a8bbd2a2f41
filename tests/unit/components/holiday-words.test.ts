import { expect, it } from 'vitest';
import {
  isKnown,
  sayHoliday,
  sayLeftOut,
  withHolidays,
} from '../../../components/options/schedule/holiday-words.ts';
import type { LeftOut } from '../../../utils/deadlines/holiday-file.ts';

it('says a holiday as people do', () => {
  expect(sayHoliday('2026-12-25')).toBe('Friday 25 December 2026');
  expect(sayHoliday('12-25')).toBe('every 25 December');
  expect(sayHoliday('02-29')).toBe('every 29 February');
  expect(sayHoliday('--01-01')).toBe('every 1 January');
  expect(sayHoliday('soon')).toBe('soon');
});

it('keeps each day once, yearly ones first', () => {
  expect(withHolidays(['2027-01-01', '--12-25'], ['2026-12-25', '12-25', '2027-01-01'])).toEqual([
    '12-25',
    '2026-12-25',
    '2027-01-01',
  ]);
});

it('knows a day by its date or by every year', () => {
  expect(isKnown(['12-25'], '2026-12-25')).toBe(true);
  expect(isKnown(['2026-12-25'], '2026-12-25')).toBe(true);
  expect(isKnown(['2026-12-25'], '12-25')).toBe(false);
  expect(isKnown(['--12-25'], '12-25')).toBe(true);
});

it('says what a file holds that is no holiday', () => {
  expect(sayLeftOut([])).toBe('');
  const one = (reason: LeftOut['reason'], name = '', line = 1) => ({ reason, name, line });
  expect(sayLeftOut([one('timed'), one('long'), one('timed')])).toBe(
    'Left out: 2 with a time of day, 1 longer than a month.',
  );
  expect(sayLeftOut([one('unreadable', 'Easter'), one('over'), one('unreadable', '', 12)])).toBe(
    'Left out: 1 that repeat no more, 2 that cannot be read (“Easter”, line 12).',
  );
  const many = Array.from({ length: 90 }, (_, n) => one('unreadable', '', n));
  expect(sayLeftOut(many)).toBe(
    'Left out: 90 that cannot be read (line 0, line 1, line 2 and others).',
  );
});
