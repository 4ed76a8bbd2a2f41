import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHoliday } from '../../../utils/deadlines/holiday.ts';
import { largestFile, readHolidayFile } from '../../../utils/deadlines/holiday-file.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const christmas = event('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas Day');

function daysIn(text: string): string[] {
  const read = readHolidayFile(text);
  if (!read.ok) throw new Error(read.message);
  return read.found.map(({ day }) => day);
}

describe('a calendar file', () => {
  it('gives its whole days with their names', () => {
    expect(readHolidayFile(file(...christmas))).toEqual({
      ok: true,
      found: [{ day: '2026-12-25', name: 'Christmas Day' }],
      leftOut: [],
    });
  });

  it.each([
    ['its end is the day after', ['DTEND;VALUE=DATE:20270102'], ['2026-12-31', '2027-01-01']],
    ['it lasts so long', ['DURATION:P3D'], ['2026-12-31', '2027-01-01', '2027-01-02']],
    ['it ends before it starts', ['DTEND;VALUE=DATE:20260101'], ['2026-12-31']],
    ['it comes every year', ['RRULE:FREQ=YEARLY'], ['12-31']],
    ['every year, said twice', ['RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'], ['12-31']],
    ['two days of every year', ['RRULE:FREQ=YEARLY', 'DURATION:P2D'], ['12-31', '01-01']],
  ])('takes several days and yearly ones: %s', (_, lines, days) => {
    expect(daysIn(file(...event('DTSTART;VALUE=DATE:20261231', ...lines)))).toEqual(days);
  });

  it.each([
    ['timed', ['DTSTART:20261225T100000Z']],
    ['timed', ['DTSTART;TZID=Europe/London:20261225T100000']],
    ['repeating', ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=DAILY']],
    ['repeating', ['DTSTART;VALUE=DATE:20261126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH']],
    ['repeating', ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY;COUNT=999999999']],
    ['repeating', ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY;INTERVAL=2']],
    [
      'repeating',
      ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20271225'],
    ],
    ['long', ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:99991231']],
    ['unreadable', ['DTSTART;VALUE=DATE:20261345']],
    ['unreadable', ['SUMMARY:no day at all']],
  ])('leaves out what is %s and says so: %j', (reason, lines) => {
    expect(readHolidayFile(file(...event(...lines), ...christmas))).toMatchObject({
      found: [{ day: '2026-12-25' }],
      leftOut: [reason],
    });
  });

  it('may hold several calendars, a day twice, and a mark at its start', () => {
    const both = `\uFEFF${file(...christmas, ...christmas)}${file(...event('DTSTART:20270101'))}`;
    expect(daysIn(both)).toEqual(['2026-12-25', '2027-01-01']);
  });

  it.each([
    '',
    'hello',
    '<html></html>',
    'BEGIN:VCALENDAR',
    file(),
    'BEGIN:VCARD\r\nEND:VCARD',
    file(...event('DTSTART;VALUE=DATE:20261225', 'no colon')),
    'BEGIN:VCALENDAR\r\n'.repeat(30_000),
  ])('that is none, or breaks off, is refused in a sentence', (text) => {
    const message = 'That is no whole calendar file. Import one that ends in .ics.';
    expect(readHolidayFile(text)).toEqual({ ok: false, message });
  });

  it('is refused where it is too large', () => {
    expect(readHolidayFile('x'.repeat(largestFile + 1))).toMatchObject({
      message: 'That file is larger than 1 MB. Import a smaller one.',
    });
  });

  it('never throws, and never gives a day that could not be kept', () => {
    const line = fc.oneof(
      fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'RRULE:FREQ=YEARLY', 'EXDATE:', 'DURATION:P9W'),
      fc.string({ maxLength: 20 }),
      fc.nat(99_999_999).map((date) => `DTSTART;VALUE=DATE:${String(date).padStart(8, '0')}`),
      fc.nat(99_999_999).map((date) => `DTEND;VALUE=DATE:${String(date).padStart(8, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, whole) => {
        const read = readHolidayFile(whole ? file(...event(...lines)) : file(...lines));
        const days = read.ok ? read.found.map(({ day }) => day) : [];
        expect(days.map(parseHoliday)).toEqual(days);
      }),
      { numRuns: 500 },
    );
  });
});
