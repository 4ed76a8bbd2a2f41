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

/** Dates around the clock changes of the zones above, in 2025 and, for Sao Paulo, 2018. */
const months = ['2018-11', '2025-03', '2025-04', '2025-10', '2025-11'];
const date = fc
  .tuple(fc.constantFrom(...months), fc.integer({ min: 1, max: 30 }))
  .map(([month, n]) => `${month}-${pad(n)}`);

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
  holidays: fc.array(date, { maxLength: 5 }),
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
