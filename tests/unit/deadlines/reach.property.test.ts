import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach } from '../../../utils/deadlines/reach.ts';
import type { Counting, Schedule } from '../../../utils/words/policy.ts';
import { countsAt, dueByMinutes } from './by-minutes.ts';
import { always } from './random.ts';
import { anyCounting, anySchedule, anyStart } from './schedules.ts';

const minutes = fc.integer({ min: 0, max: 400 * 60 });

function at(schedule: Schedule, counting: Counting, start: number, length: number): number {
  // A week with one short interval can need years; that it is reached at all is sure: Monday opens.
  return reach({ for: `PT${length}M`, counting }, schedule, start)?.at ?? Number.POSITIVE_INFINITY;
}

describe('due times', () => {
  it('are what counting minute by minute gives', () => {
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        minutes,
        (schedule, counting, start, length) => {
          const expected = dueByMinutes(schedule, counting, start, length, 90);
          fc.pre(expected !== null);
          expect(at(schedule, counting, start, length)).toBe(expected);
        },
      ),
    );
  });

  it('never move back when the start moves on', () => {
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        anyStart,
        fc.integer({ min: 0, max: 2400 }),
        (schedule, counting, a, b, length) => {
          const early = at(schedule, counting, Math.min(a, b), length);
          expect(at(schedule, counting, Math.max(a, b), length)).toBeGreaterThanOrEqual(early);
        },
      ),
    );
  });

  it('never move back when the duration grows', () => {
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        minutes,
        minutes,
        (schedule, counting, start, a, b) => {
          const early = at(schedule, counting, start, Math.min(a, b));
          expect(at(schedule, counting, start, Math.max(a, b))).toBeGreaterThanOrEqual(early);
        },
      ),
    );
  });

  it('are the same when a duration is counted in two parts', () => {
    const some = fc.integer({ min: 1, max: 3000 });
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        some,
        some,
        (schedule, counting, start, a, b) => {
          const half = at(schedule, counting, start, a);
          expect(at(schedule, counting, half, b)).toBe(at(schedule, counting, start, a + b));
        },
      ),
    );
  });

  it('never come earlier by a holiday', () => {
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        minutes,
        fc.integer({ min: -2, max: 20 }),
        fc.boolean(),
        (schedule, counting, start, length, days, yearly) => {
          const date = new Date(start + days * 86_400_000).toISOString();
          const holiday = date.slice(yearly ? 5 : 0, 10);
          const closed = { ...schedule, holidays: [...schedule.holidays, holiday] };
          expect(at(closed, counting, start, length)).toBeGreaterThanOrEqual(
            at(schedule, counting, start, length),
          );
        },
      ),
    );
  });

  it('are where the counted spans add up to the duration', () => {
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        minutes,
        (schedule, counting, start, length) => {
          const reached = reach({ for: `PT${length}M`, counting }, schedule, start);
          fc.pre(reached !== null);
          const sum = reached.spans.reduce((total, [from, until]) => total + until - from, 0);
          expect([sum, reached.spans.at(-1)?.[1]]).toEqual([length * 60_000, reached.at]);
        },
      ),
    );
  });

  it('are never outside counted time: the last minute counts, or the next where there is none', () => {
    always(
      fc.property(
        anySchedule,
        anyCounting,
        anyStart,
        fc.oneof(minutes, fc.constant(0)),
        (schedule, counting, start, length) => {
          const due = at(schedule, counting, start, length);
          expect(countsAt(schedule, counting, length > 0 ? due - 60_000 : due)).toBe(true);
        },
      ),
    );
  });
});
