import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHoliday } from '../../../utils/deadlines/holiday.ts';
import {
  type HolidayFile,
  largestFile,
  readHolidayFile,
} from '../../../utils/deadlines/holiday-file.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const christmas = event('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas Day');

const read = (text: string) => readHolidayFile(text, 2026);

function daysIn(text: string): string[] {
  const read = readHolidayFile(text, 2026);
  if (!read.ok) throw new Error(read.message);
  return read.found.map(({ day }) => day);
}

describe('a calendar file', () => {
  it('gives its whole days with their names', () => {
    expect(read(file(...christmas))).toEqual({
      ok: true,
      found: [{ day: '2026-12-25', name: 'Christmas Day' }],
      leftOut: [],
      until: null,
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
    ['repeating', ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=SECONDLY;COUNT=999999999']],
    ['repeating', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR']],
    ['repeating', ['DTSTART;VALUE=DATE:00010101', 'RRULE:FREQ=YEARLY;BYDAY=MO;COUNT=999999999']],
    ['repeating', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYEASTER=1']],
    ['repeating', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYWEEKNO=20;WKST=SU']],
    ['over', ['DTSTART;VALUE=DATE:20100531', 'RRULE:FREQ=YEARLY;UNTIL=20151231']],
    ['over', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']],
    ['cancelled', ['DTSTART;VALUE=DATE:20260101', 'STATUS:CANCELLED']],
    ['long', ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:99991231']],
    ['unreadable', ['DTSTART;VALUE=DATE:20261345']],
    ['unreadable', ['SUMMARY:no day at all']],
  ])('leaves out what is %s and says so: %j', (reason, lines) => {
    expect(read(file(...event(...lines), ...christmas))).toMatchObject({
      found: [{ day: '2026-12-25' }],
      leftOut: [{ reason, line: 3 }],
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
    'BEGIN:VCALENDAR\r\n'.repeat(30_000),
  ])('that is none is refused in a sentence', (text) => {
    const message = 'That is no whole calendar file. Import one that ends in .ics.';
    expect(read(text)).toEqual({ ok: false, message });
  });

  it.each([
    [1, 'The one event in that file cannot be read.'],
    [3, 'None of the 3 events in that file can be read.'],
  ])('of which nothing can be read is refused: %s', (count, message) => {
    const text = file(...Array.from({ length: count }, () => event('DTSTART:soon')).flat());
    expect(read(text)).toEqual({ ok: false, message });
  });

  it('is refused where it is too large', () => {
    const events = event('DTSTART:20261225').join('\n');
    for (const text of ['x'.repeat(largestFile + 1), `${events}\n`.repeat(100_000)])
      expect(read(text)).toMatchObject({
        message: 'That file is larger than 1 MB. Import a smaller one.',
      });
  });
});

describe('a calendar file that is broken in part', () => {
  const easter = ['BEGIN:VEVENT', 'SUMMARY:Easter', 'DTSTART;VALUE=DATE:20270328'];
  const leftOutOf = (found: HolidayFile) =>
    found.ok ? found.leftOut.map(({ reason, name, line }) => [reason, name, line]) : found.message;

  it.each([
    ['a line without a colon', ['no colon', 'END:VEVENT']],
    [
      'an alarm with times of its own',
      ['BEGIN:VALARM', 'DURATION:P9W', 'END:VALARM', 'END:VEVENT'],
    ],
    ['an alarm without an end', ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'END:VEVENT']],
    ['a text that runs on', ['DESCRIPTION:Closed', 'all day', 'END:VEVENT']],
  ])('gives an event with %s', (_, lines) => {
    expect(daysIn(file(...easter, ...lines, ...christmas))).toEqual(['2027-03-28', '2026-12-25']);
  });

  it.each([
    ['has no end', []],
    ['has a rule that is none', ['RRULE:FREQ=SOMETIMES', 'END:VEVENT']],
    ['has a date that is none', ['EXDATE;=:', 'END:VEVENT']],
    ['has a parameter that does not close', ['DTEND;X="a:20270329', 'END:VEVENT']],
  ])('names an event that %s, and gives the others', (_, lines) => {
    const found = read(file(...christmas, ...easter, ...lines, ...christmas));
    expect(found).toMatchObject({ found: [{ day: '2026-12-25' }] });
    expect(leftOutOf(found)).toEqual([['unreadable', 'Easter', 7]]);
  });

  it('gives what comes before it breaks off', () => {
    const found = read(file(...christmas, ...easter).replace(/END:VCALENDAR\s*$/, ''));
    expect(found).toMatchObject({ found: [{ day: '2026-12-25' }] });
    expect(leftOutOf(found)).toEqual([['unreadable', 'Easter', 7]]);
  });
});

describe('days that move from year to year', () => {
  const within = (years: string, days: readonly string[]) =>
    days.filter((day) => years.includes(day.slice(0, 4)));

  it('are found from this year through ten years ahead, and the file says so', () => {
    const lines = ['DTSTART;VALUE=DATE:20100531', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO'];
    const found = read(file(...event(...lines, 'SUMMARY:Spring bank holiday'), ...christmas));
    expect(found).toMatchObject({ ok: true, until: 2036, leftOut: [] });
    const days = found.ok ? found.found : [];
    expect(days).toHaveLength(12);
    expect(days[0]).toEqual({ day: '2026-05-25', name: 'Spring bank holiday' });
    expect(days[10]).toEqual({ day: '2036-05-26', name: 'Spring bank holiday' });
  });

  // Those of RFC 5545's own examples among them, moved to these years.
  it.each([
    ['BYMONTH=11;BYDAY=4TH', ['2026-11-26', '2027-11-25', '2028-11-23']],
    ['BYMONTH=5;BYDAY=MO;BYSETPOS=-1', ['2026-05-25', '2027-05-31', '2028-05-29']],
    ['BYDAY=20MO', ['2026-05-18', '2027-05-17', '2028-05-15']],
    ['BYDAY=-1FR', ['2026-12-25', '2027-12-31', '2028-12-29']],
    ['BYWEEKNO=20;BYDAY=MO', ['2026-05-11', '2027-05-17', '2028-05-15']],
    ['BYWEEKNO=-1;BYDAY=TH', ['2026-12-31', '2027-12-30', '2028-12-28']],
    ['BYYEARDAY=100,-1', ['2026-04-10', '2026-12-31', '2027-04-10', '2027-12-31']],
    ['BYMONTH=2;BYMONTHDAY=-1', ['2026-02-28', '2027-02-28', '2028-02-29']],
    ['BYMONTH=6;BYMONTHDAY=20,21,22,23,24,25,26;BYDAY=SA', ['2026-06-20', '2027-06-26']],
    ['INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', ['2028-11-07']],
    ['BYMONTH=5;BYDAY=2SU;COUNT=9', ['2026-05-10', '2027-05-09', '2028-05-14']],
    ['BYMONTH=5;BYDAY=2SU;UNTIL=20270509', ['2026-05-10', '2027-05-09']],
    ['BYMONTH=5;BYDAY=2SU;COUNT=8', ['2026-05-10', '2027-05-09']],
    ['INTERVAL=2', ['2026-01-01', '2028-01-01']],
  ])('%s', (rule, days) => {
    const lines = ['DTSTART;VALUE=DATE:20200101', `RRULE:FREQ=YEARLY;${rule}`];
    const found = daysIn(file(...event(...lines)));
    expect(within('2026 2027 2028', found).slice(0, days.length)).toEqual(days);
    if (/COUNT=8|UNTIL/.test(rule)) expect(found).toEqual(days);
  });

  it('leave out and add single days, and those that another event stands for', () => {
    const lines = [
      ...[
        'UID:may',
        'DTSTART;VALUE=DATE:20260525',
        'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=4',
      ],
      ...['EXDATE;VALUE=DATE:20270531', 'RDATE;VALUE=DATE:20270604,20270605'],
    ];
    const moved = ['UID:may', 'RECURRENCE-ID;VALUE=DATE:20280529', 'DTSTART;VALUE=DATE:20280530'];
    const off = [
      ...['UID:may', 'RECURRENCE-ID;VALUE=DATE:20290528', 'DTSTART;VALUE=DATE:20290528'],
      'STATUS:CANCELLED',
    ];
    expect(daysIn(file(...event(...lines), ...event(...moved), ...event(...off)))).toEqual([
      ...['2026-05-25', '2027-06-04', '2027-06-05', '2028-05-30'],
    ]);
  });

  it('may last several days', () => {
    const lines = [
      ...['DTSTART;VALUE=DATE:20260528', 'DTEND;VALUE=DATE:20260530'],
      'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1TH;COUNT=2',
    ];
    expect(daysIn(file(...event(...lines)))).toEqual([
      ...['2026-05-28', '2026-05-29', '2027-05-27', '2027-05-28'],
    ]);
  });

  it('are of one date once a single year is left out', () => {
    const lines = ['DTSTART;VALUE=DATE:20251226', 'RRULE:FREQ=YEARLY', 'EXDATE:20261226T000000'];
    expect(daysIn(file(...event(...lines))).slice(0, 2)).toEqual(['2027-12-26', '2028-12-26']);
  });
});

describe('a hostile calendar file', () => {
  const seed = 5;
  const date = fc.nat(99_999_999).map((number) => String(number).padStart(8, '0'));
  const rule = fc
    .array(
      fc.constantFrom(
        ...['FREQ=YEARLY', 'FREQ=SECONDLY', 'FREQ=', 'COUNT=999999999', 'COUNT=0', 'INTERVAL=0'],
        ...['INTERVAL=999999999', 'BYDAY=MO', 'BYDAY=-53SU', 'BYDAY=99MO', 'BYMONTH=13', 'WKST=SU'],
        ...['BYSETPOS=366', 'BYYEARDAY=-366', 'BYWEEKNO=53', 'UNTIL=0', 'UNTIL=99999999', '=', ''],
      ),
      { maxLength: 6 },
    )
    .map((parts) => `RRULE:${parts.join(';')}`);
  const line = fc.oneof(
    fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:', 'END:VALARM', 'BEGIN:VALARM'),
    fc.constantFrom('EXDATE:', 'DURATION:P9W', 'RDATE;VALUE=PERIOD:1/2', 'UID:1', 'STATUS:x', ' '),
    fc.string({ maxLength: 20 }),
    rule,
    fc
      .tuple(fc.constantFrom('DTSTART', 'DTEND', 'RDATE', 'RECURRENCE-ID'), date)
      .map(([name, day]) => `${name};VALUE=DATE:${day}`),
  );

  it(`never throws, and never gives a day that could not be kept, seed ${seed}`, () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, whole) => {
        const found = read(whole ? file(...event(...lines)) : file(...lines));
        const days = found.ok ? found.found.map(({ day }) => day) : [];
        expect(days.map(parseHoliday)).toEqual(days);
        expect(found.ok || found.message).toSatisfy(
          (said) => said === true || String(said).endsWith('.'),
        );
      }),
      { numRuns: 10_000, seed },
    );
  });

  it(`is read as it was but for a character here and there, seed ${seed}`, () => {
    const text = file(
      ...christmas,
      ...event('DTSTART;VALUE=DATE:20260525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO'),
    );
    const slip = fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 5 }), (slips) => {
        const mangled = slips.reduce(
          (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
          text,
        );
        expect(() => read(mangled)).not.toThrow();
      }),
      { numRuns: 1_000, seed },
    );
  });

  it('has no more rules walked along than days can be kept', () => {
    const rules = Array.from({ length: 8_000 }, () =>
      event('DTSTART:18500101', 'RRULE:FREQ=YEARLY;BYDAY=20MO;COUNT=999'),
    );
    const found = read(file(...rules.flat()));
    expect(found).toMatchObject({ ok: true, until: 2036 });
    expect(found.ok && found.leftOut.length).toBeGreaterThan(7_900);
  });
});
