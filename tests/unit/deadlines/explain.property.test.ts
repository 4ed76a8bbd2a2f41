import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../../utils/deadlines/explain.ts';
import type { Counting, Schedule } from '../../../utils/words/policy.ts';
import { always } from './random.ts';
import { anyCounting, anySchedule, anyStart } from './schedules.ts';
import { started } from './started.ts';

const minute = 60_000;
const length = fc.integer({ min: 0, max: 400 * 60 });
/** A post's own time has seconds; what a person reads has none. */
const second = fc.integer({ min: 0, max: 59 });

function explained(schedule: Schedule, counting: Counting, startedAt: number, minutes: number) {
  const limit = { for: `PT${minutes}M`, counting };
  const policy = [{ name: 'R', when: {}, ideal: null, limit }];
  const facts = { severity: null, intent: 'complaint', topic: 'other', site: 'x' } as const;
  const clock = started({ ...facts, policy, schedule, startedAt });
  return { clock, ...explain(clock, policy, schedule, startedAt) };
}

it('the parts of the explanation add up to what the rule allows, and it says the due time', () => {
  always(
    fc.property(
      anySchedule,
      anyCounting,
      anyStart,
      second,
      length,
      (schedule, counting, start, seconds, minutes) => {
        const at = start + seconds * 1000;
        const { clock, paragraph } = explained(schedule, counting, at, minutes);
        fc.pre(clock.limitAt !== null);
        if (counting !== 'always') expect(sumOf(paragraph)).toBe(minutes);
        expect(dueOf(paragraph)).toBe(clockOnTheWall(clock.limitAt, schedule.timeZone));
      },
    ),
  );
});

it('as data it adds up too, and every day between is counted or left out', () => {
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
        expect(named).toEqual(datesFrom(named[0], named.length));
      },
    ),
  );
});

/** The minutes of all "2 h 40 on …" and "15 min on …". */
function sumOf(paragraph: string): number {
  const parts = [...paragraph.matchAll(/(?:(\d+) h(?: (\d\d))?|(\d+) min) on /g)];
  return parts.reduce(
    (sum, [, hours = 0, rest = 0, few = 0]) =>
      sum + Number(hours) * 60 + Number(rest) + Number(few),
    0,
  );
}

function dueOf(paragraph: string): string | undefined {
  return /→ due (.*?),/.exec(paragraph)?.[1];
}

function clockOnTheWall(at: number, timeZone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  return `${date.format(at).replace(',', '')} ${time.format(at)}`;
}

function datesFrom(first: string | undefined, count: number): string[] {
  return Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(first ?? '') + n * 86_400_000).toISOString().slice(0, 10),
  );
}
