import { describe, expect, it } from 'vitest';
import { type Arrival, coverageOf } from '../../../utils/deadlines/coverage.ts';
import { sayCoverage } from '../../../utils/deadlines/coverage-words.ts';
import type { Schedule } from '../../../utils/words/policy.ts';
import { daily, week } from './schedules.ts';

const minute = 60_000;

/** Opened at a time of UTC, answered so many minutes later; null: not at all. */
function arrival(at: string, after: number | null): Arrival {
  const openedAt = Date.parse(`${at}Z`);
  return { openedAt, answeredAt: after === null ? null : openedAt + after * minute };
}

function said(schedule: Schedule, ...arrivals: Arrival[]) {
  return sayCoverage(coverageOf(arrivals, schedule));
}

describe('where nobody is there', () => {
  const arrivals = [
    arrival('2026-11-17T08:59', 30),
    arrival('2026-11-17T09:00', 10),
    arrival('2026-11-17T17:59', 20),
    arrival('2026-11-17T18:00', null),
    arrival('2026-11-21T12:00', 200),
    arrival('2026-11-22T23:00', 100),
    arrival('2026-12-25T12:00', 400),
  ];
  const schedule = { ...week, holidays: ['12-25'] };

  it('is told from opening hours to the minute', () => {
    const { all, open, closed } = coverageOf(arrivals.toReversed(), schedule);
    expect(all).toBe(7);
    expect(open).toEqual({ arrived: 2, share: 2 / 7, median: 15 * minute, waiting: 0 });
    expect(closed).toEqual({ arrived: 5, share: 5 / 7, median: 150 * minute, waiting: 1 });
  });
  it('is parted into nights, days of the week and holidays', () => {
    const { gaps } = coverageOf(arrivals, schedule);
    expect(gaps.map(({ when, arrived, median }) => [when, arrived, median])).toEqual([
      [{ kind: 'daily', from: '18:00', until: '09:00' }, 3, 65 * minute],
      [{ kind: 'weekdays', days: ['sat', 'sun'] }, 2, 150 * minute],
      [{ kind: 'holidays' }, 1, 400 * minute],
    ]);
  });
  it('is said in numbers while they are few', () => {
    expect(said(schedule, ...arrivals)).toEqual([
      '5 of 7 arrive while nobody is there, answered after 2 h 30 min at the median; 1 still waits.',
      '2 of 7 arrive in opening hours, answered after 15 min at the median.',
      '3 of 7 arrive between 18:00 and 09:00, answered after 1 h 5 min at the median; 1 still waits.',
      '2 of 7 arrive on Saturdays and Sundays, answered after 2 h 30 min at the median.',
      '1 of 7 arrives on holidays, answered after 6 h 40 min.',
    ]);
  });
  it('is said in shares where they are many', () => {
    const late = Array.from({ length: 31 }, () => arrival('2026-11-17T23:30', 550));
    const early = Array.from({ length: 69 }, () => arrival('2026-11-17T10:00', 4800));
    expect(said(daily('UTC', '06:00-22:00'), ...late, ...early)).toEqual([
      '31 % arrive while nobody is there, answered after 9 h 10 min at the median.',
      '69 % arrive in opening hours, answered after 3 d 8 h at the median.',
      '31 % arrive between 22:00 and 06:00, answered after 9 h 10 min at the median.',
    ]);
  });
  it('is on the clocks of the schedule', () => {
    const tokyo = daily('Asia/Tokyo', '09:00-18:00');
    expect(said(tokyo, arrival('2026-11-17T00:00', 5), arrival('2026-11-17T09:00', null))).toEqual([
      '1 of 2 arrives while nobody is there, not answered yet.',
      '1 of 2 arrives in opening hours, answered after 5 min.',
      '1 of 2 arrives between 18:00 and 09:00, not answered yet.',
    ]);
  });
});

describe('hours of other kinds', () => {
  it('lunch and nights are two gaps, the longer first', () => {
    const lunch = daily('UTC', '09:00-12:30', '13:30-24:00');
    expect(coverageOf([], lunch).gaps.map(({ when }) => when)).toEqual([
      { kind: 'daily', from: '00:00', until: '09:00' },
      { kind: 'daily', from: '12:30', until: '13:30' },
    ]);
  });
  it('a night shift is open on the day after it', () => {
    const night = { ...daily('UTC'), open: { ...daily('UTC').open, fri: ['22:00-06:00'] } };
    const { open, gaps } = coverageOf(
      [arrival('2026-11-21T05:59', 1), arrival('2026-11-21T06:00', 1)],
      night,
    );
    expect(open.arrived).toBe(1);
    expect(gaps.map(({ when, arrived }) => [when.kind, arrived])).toEqual([
      ['daily', 1],
      ['weekdays', 1],
    ]);
    expect(gaps[0]?.when).toEqual({ kind: 'daily', from: '06:00', until: '22:00' });
  });
  it('around the clock leaves no gap', () => {
    const always = daily('UTC', '00:00-24:00');
    expect(said(always, arrival('2026-11-21T05:59', 0))).toEqual([
      '1 of 1 arrives in opening hours, answered after 1 min.',
    ]);
  });
  it('hours that never open leave all for nobody', () => {
    expect(said(daily('UTC'), arrival('2026-11-21T05:59', null))).toEqual([
      '1 of 1 arrives while nobody is there, not answered yet.',
      '1 of 1 arrives on Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays and Sundays, not answered yet.',
    ]);
  });
  it('says that there is nothing to say', () => {
    expect(said(week)).toEqual(['No complaint is stored yet.']);
  });
});
