import fc from 'fast-check';
import type { Counting, Schedule } from '../../../utils/words/policy.ts';

export const week: Schedule = {
  timeZone: 'Europe/London',
  open: {
    mon: ['09:00-18:00'],
    tue: ['09:00-18:00'],
    wed: ['09:00-18:00'],
    thu: ['09:00-18:00'],
    fri: ['09:00-18:00'],
    sat: [],
    sun: [],
  },
  holidays: [],
};

/** The same intervals on all seven days. */
export function daily(timeZone: string, ...intervals: string[]): Schedule {
  const open = {
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: intervals,
    sun: intervals,
  };
  return { timeZone, open, holidays: [] };
}

const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'America/Nuuk',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'UTC',
];

const time = fc
  .integer({ min: 0, max: 95 })
  .map((q) => `${pad(Math.floor(q / 4))}:${pad((q % 4) * 15)}`);
const end = fc.oneof(
  { weight: 5, arbitrary: time },
  { weight: 1, arbitrary: fc.constant('24:00') },
);
const interval = fc
  .tuple(time, end)
  .filter(([from, until]) => from !== until)
  .map(([from, until]) => `${from}-${until}`);
const day = fc.array(interval, { maxLength: 3 });

/**
 * Months of the clock changes of the zones above, of a leap day, and of the day that Apia skipped;
 * Sao Paulo's are of 2018.
 */
const months = [
  '2011-12',
  '2018-11',
  '2024-02',
  '2024-04',
  '2024-09',
  '2025-03',
  '2025-04',
  '2025-10',
  '2025-11',
];
const date = fc
  .tuple(fc.constantFrom(...months), fc.integer({ min: 1, max: 31 }))
  .map(([month, n]) => `${month}-${pad(n)}`)
  .filter((text) => new Date(text).toISOString().startsWith(text));

/** Of one year, or of every year. */
const holidaysInARow = fc
  .tuple(date, fc.integer({ min: 2, max: 6 }), fc.boolean())
  .map(([first, count, yearly]) =>
    Array.from({ length: count }, (_, n) =>
      new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(yearly ? 5 : 0, 10),
    ),
  );

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  timeZone: fc.constantFrom(...zones),
  open: fc.record({
    mon: interval.map((i) => [i]),
    tue: day,
    wed: day,
    thu: day,
    fri: day,
    sat: day,
    sun: day,
  }),
  holidays: fc.oneof(fc.array(date, { maxLength: 5 }), holidaysInARow),
});

/** A whole minute around a clock change. */
export const anyStart: fc.Arbitrary<number> = fc
  .tuple(date, fc.integer({ min: 0, max: 1439 }))
  .map(([text, minute]) => Date.parse(`${text}T00:00:00Z`) + minute * 60_000);

export const anyCounting: fc.Arbitrary<Counting> = fc.constantFrom(
  'always',
  'open-days',
  'open-hours',
);

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
