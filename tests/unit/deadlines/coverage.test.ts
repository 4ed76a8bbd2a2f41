import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedTimes } from '../../../utils/deadlines/closed-times.ts';
import { type Arrival, coverageBySchedule, coverageOf } from '../../../utils/deadlines/coverage.ts';
import { sayCoverage } from '../../../utils/deadlines/coverage-words.ts';
import type { Stop } from '../../../utils/words/case.ts';
import type { Schedule } from '../../../utils/words/policy.ts';
import { anySchedule, anyStart, daily, week } from './schedules.ts';

const minute = 60_000;

const facts = { severity: 'minor', intent: 'complaint', topic: 'other', site: 'x' } as const;

/** Opened at a time of UTC, answered or closed so many minutes later; null: not at all. */
function arrival(at: string, after: number | null, is: Stop['is'] = 'answered'): Arrival {
  const openedAt = Date.parse(`${at}Z`);
  const stop = after === null ? null : { at: openedAt + after * minute, is };
  return { ...facts, openedAt, stop };
}

const closed = (at: string) => arrival(at, 5, 'closed');

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
    const { all, ...coverage } = coverageOf(arrivals.toReversed(), schedule);
    expect(all).toBe(7);
    expect(coverage.open).toMatchObject({ arrived: 2, share: 2 / 7, median: 15 * minute });
    expect(coverage.open).toMatchObject({ answered: 2, waiting: 0, unanswered: 0 });
    expect(coverage.closed).toMatchObject({ arrived: 5, share: 5 / 7, median: 150 * minute });
    expect(coverage.closed).toMatchObject({ answered: 4, waiting: 1, unanswered: 0 });
  });
  it('is parted into holidays, days of the week and nights, each complaint in one', () => {
    const { gaps } = coverageOf(arrivals, schedule);
    expect(gaps.map(({ when, arrived, median }) => [when, arrived, median])).toEqual([
      [{ kind: 'daily', from: '18:00', until: '09:00' }, 2, 30 * minute],
      [{ kind: 'weekdays', days: ['sat', 'sun'] }, 2, 150 * minute],
      [{ kind: 'holidays' }, 1, 400 * minute],
    ]);
  });
  it('has a part for the hours that only other days have', () => {
    const late = { ...week, open: { ...week.open, thu: ['09:00-20:00'] } };
    expect(said(late, arrival('2026-11-17T19:00', 60), arrival('2026-11-17T21:00', 30))).toEqual([
      '2 of 2 arrive while nobody is there, answered after 45 min at the median.',
      '1 of 2 arrives at hours that are open on other days, answered after 1 h.',
      '1 of 2 arrives between 20:00 and 09:00, answered after 30 min.',
    ]);
  });
  it('is said in numbers while they are few', () => {
    expect(said(schedule, ...arrivals)).toEqual([
      '5 of 7 arrive while nobody is there, answered after 2 h 30 min at the median; 1 still waits.',
      '2 of 7 arrive in opening hours, answered after 15 min at the median.',
      '2 of 7 arrive between 18:00 and 09:00, answered after 30 min; 1 still waits.',
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
    expect(closedTimes(lunch)).toEqual([
      { kind: 'daily', from: '00:00', until: '09:00' },
      { kind: 'daily', from: '12:30', until: '13:30' },
      { kind: 'uneven' },
    ]);
  });
  it('a night shift is open on the day after it', () => {
    const night = { ...daily('UTC'), open: { ...daily('UTC').open, fri: ['22:00-06:00'] } };
    const times = ['2026-11-20T21:59', '2026-11-21T05:59', '2026-11-21T06:00', '2026-11-22T23:00'];
    const { open, gaps } = coverageOf(
      times.map((at) => arrival(at, 1)),
      night,
    );
    expect(open.arrived).toBe(1);
    expect(gaps.map(({ when, arrived }) => [when.kind, arrived])).toEqual([
      ['weekdays', 2],
      ['daily', 1],
    ]);
    expect(gaps[1]?.when).toEqual({ kind: 'daily', from: '06:00', until: '22:00' });
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
    ]);
  });
  it('says that there is nothing to say', () => {
    expect(said(week)).toEqual(['No complaint is stored yet.']);
  });
});

describe('what was closed without an answer', () => {
  const night = '2026-11-17T23:30';
  const usual = daily('UTC', '06:00-22:00');

  it('did arrive, and is only left out of the median', () => {
    expect(said(usual, arrival(night, 60), closed(night), closed('2026-11-17T12:00'))[0]).toBe(
      '2 of 3 arrive while nobody is there, answered after 1 h; 1 was closed without an answer.',
    );
  });
  it.each([
    ['closed without an answer', [closed(night)]],
    [
      'none answered; 1 still waits; 2 were closed without an answer',
      [closed(night), closed(night), arrival(night, null)],
    ],
    [
      'answered after 2 h at the median; 2 still wait; 1 was closed without an answer',
      [
        ...[closed(night), arrival(night, null), arrival(night, null)],
        ...[arrival(night, 60), arrival(night, 180)],
      ],
    ],
  ])('is said: %s', (words, arrivals) => {
    expect(
      said(usual, ...arrivals)[0]
        ?.split(', ')
        .slice(1)
        .join(', '),
    ).toBe(`${words}.`);
  });
});

describe('shares', () => {
  const open = '2026-11-17T12:00';
  const night = '2026-11-17T23:30';
  it('never say all or none of what is not', () => {
    const many = Array.from({ length: 299 }, () => arrival(open, 5));
    expect(said(daily('UTC', '06:00-22:00'), ...many, arrival(night, 5)).slice(0, 2)).toEqual([
      'Less than 1 % arrive while nobody is there, answered after 5 min.',
      'More than 99 % arrive in opening hours, answered after 5 min at the median.',
    ]);
  });
  it('add up, whatever the hours', () => {
    fc.assert(
      fc.property(anySchedule, fc.array(anyStart, { maxLength: 30 }), (schedule, starts) => {
        const arrivals = starts.map((openedAt) => ({ ...facts, openedAt, stop: null }));
        const { all, gaps, ...coverage } = coverageOf(arrivals, schedule);
        expect(coverage.open.arrived + coverage.closed.arrived).toBe(all);
        const parted = gaps.reduce((sum, { arrived }) => sum + arrived, 0);
        expect(parted).toBe(coverage.closed.arrived);
      }),
      { numRuns: 50 },
    );
  });
});

describe('with other schedules', () => {
  const night = { ...arrival('2026-11-17T23:30', 10), brandId: 'northwind' };
  const settings = {
    schedule: daily('UTC', '06:00-22:00'),
    otherSchedules: [
      { name: 'VIP', when: { labels: ['vip'] }, schedule: daily('UTC', '00:00-24:00') },
      { name: 'Night', when: { brands: ['northwind'] }, schedule: daily('UTC', '22:00-06:00') },
      { name: 'Facebook', when: { sites: ['facebook'] as const }, schedule: week },
    ],
  };

  it('each complaint is laid against its own hours, the first that fit', () => {
    const arrivals = [
      { ...night, brandId: 'other' },
      { ...night, site: 'facebook' as const },
      { ...night, labels: ['vip'] },
    ];
    const found = coverageBySchedule(arrivals, settings);
    expect(found.map(({ name, open, closed }) => [name, open.arrived, closed.arrived])).toEqual([
      [null, 0, 1],
      ['VIP', 1, 0],
      ['Night', 1, 0],
      ['Facebook', 0, 0],
    ]);
  });
  it('that hold for nobody, all is as without them', () => {
    const [usual] = coverageBySchedule([arrival('2026-11-17T23:30', 10)], settings);
    expect(usual).toEqual({
      name: null,
      ...coverageOf([arrival('2026-11-17T23:30', 10)], settings.schedule),
    });
  });
});
