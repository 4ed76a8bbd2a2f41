import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../../utils/deadlines/explain.ts';
import type { Counting, Schedule } from '../../../utils/words/policy.ts';
import { always } from './random.ts';
import { faultsOf, partsOf } from './read-explanation.ts';
import { anyCounting, anySchedule, anyStart } from './schedules.ts';
import { started } from './started.ts';

const minute = 60_000;
/** Up to 400 h, often only a day of them. */
const length = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 * 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 60 }) },
);
/** A post's own time has seconds; what a person reads has none. */
const second = fc.integer({ min: 0, max: 59 });

function explained(schedule: Schedule, counting: Counting, startedAt: number, minutes: number) {
  const target = { for: `PT${minutes}M`, counting };
  const policy = [{ name: 'R', when: {}, ideal: target, limit: target }];
  const facts = { severity: null, intent: 'complaint', topic: 'other', site: 'x' } as const;
  const clock = started({ ...facts, policy, schedule, startedAt });
  return { clock, ...explain(clock, policy, schedule, startedAt) };
}

it('the paragraphs of ideal and limit add up by hand, and every day is counted or left out', () => {
  always(
    fc.property(
      anySchedule,
      anyCounting,
      anyStart,
      second,
      length,
      (schedule, counting, start, seconds, minutes) => {
        const at = start + seconds * 1000;
        const { clock, paragraph, ideal } = explained(schedule, counting, at, minutes);
        fc.pre(clock.limitAt !== null);
        const limit = partsOf(paragraph);
        const early = partsOf(ideal?.paragraph ?? '', limit.received);
        for (const said of [limit, early]) {
          expect([faultsOf(said, at, schedule.holidays), paragraph]).toEqual([[], paragraph]);
          expect(said.due).toBe(clockOnTheWall(clock.limitAt, schedule.timeZone, at));
        }
        expect(limit.received).toBe(clockOnTheWall(at, schedule.timeZone, at));
      },
    ),
  );
}, 60_000);

it('as data it adds up too, and every day from the start on is counted or left out', () => {
  always(
    fc.property(
      anySchedule,
      fc.constantFrom<Counting>('open-days', 'open-hours'),
      anyStart,
      length,
      (schedule, counting, start, minutes) => {
        const { clock, reckoning } = explained(schedule, counting, start, minutes);
        fc.pre(clock.limitAt !== null && reckoning !== null);
        const { days, dueAt } = reckoning;
        expect(days.reduce((sum, { ms }) => sum + ms, 0)).toBe(minutes * minute);
        expect(dueAt).toBe(clock.limitAt);
        const named = days.flatMap(({ date, leftOut }) => [
          ...leftOut.map((off) => off.date),
          date,
        ]);
        expect(named).toEqual(datesFrom(dateIn(schedule.timeZone, start), named.length));
      },
    ),
  );
}, 60_000);

/** "Sun 25 Oct 01:30 GMT": with the year where it is far away, and the zone's name where the clocks show it twice. */
function clockOnTheWall(at: number, timeZone: string, now: number): string {
  const said = wall(at, timeZone, now);
  const shifts = [30, 60, 90, 120, 180].flatMap((n) => [n * minute, -n * minute]);
  const isTwice = shifts.some((shift) => wall(at + shift, timeZone, now) === said);
  if (!isTwice) return said;
  const named = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    timeZoneName: 'short',
  });
  return `${said} ${named.format(at).split(' ').at(-1)}`;
}

function wall(at: number, timeZone: string, now: number): string {
  const midnight = at - (at % (24 * 60 * minute));
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(Math.abs(midnight - now) > 330 * 24 * 60 * minute ? { year: 'numeric' } : {}),
  });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  return `${date.format(at).replace(',', '')} ${time.format(at)}`;
}

/** "2026-11-20". */
function dateIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10),
  );
}
