import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { reach } from '../../../utils/deadlines/reach.ts';
import type { Counting, Schedule } from '../../../utils/words/policy.ts';
import { daily, week } from './schedules.ts';

/** Starts and results are local times of the schedule's zone. */
function due(
  schedule: Schedule,
  counting: Counting,
  duration: string,
  start: string,
): string | null {
  const from = Temporal.PlainDateTime.from(start).toZonedDateTime(
    schedule.timeZone,
  ).epochMilliseconds;
  const reached = reach({ for: duration, counting }, schedule, from);
  if (!reached) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(reached.at).toZonedDateTimeISO(
    schedule.timeZone,
  );
  return at.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

function utc(
  schedule: Schedule,
  counting: Counting,
  duration: string,
  start: string,
): string | null {
  const reached = reach({ for: duration, counting }, schedule, Date.parse(start));
  return reached && new Date(reached.at).toISOString().slice(0, 16);
}

describe('the examples of the design', () => {
  it('counts Friday 16:00 + 24 h of open days to Monday 16:00', () => {
    expect(due(week, 'open-days', 'PT24H', '2026-11-20T16:00')).toBe('2026-11-23T16:00+00:00');
  });
  it('counts Tuesday 01:00 + 1 h of opening hours to Tuesday 10:00', () => {
    expect(due(week, 'open-hours', 'PT1H', '2026-11-24T01:00')).toBe('2026-11-24T10:00+00:00');
  });
});

describe('boundaries', () => {
  it.each([
    ['inside', '2026-11-24T10:00', 'PT1H', '2026-11-24T11:00+00:00'],
    ['on the opening instant', '2026-11-24T09:00', 'PT1H', '2026-11-24T10:00+00:00'],
    ['on the closing instant', '2026-11-24T18:00', 'PT1H', '2026-11-25T10:00+00:00'],
    ['running out exactly at closing', '2026-11-24T14:00', 'PT4H', '2026-11-24T18:00+00:00'],
    ['running out one minute later', '2026-11-24T14:00', 'PT4H1M', '2026-11-25T09:01+00:00'],
    ['over a weekend', '2026-11-20T17:30', 'PT1H', '2026-11-23T09:30+00:00'],
    ['nothing to count, inside', '2026-11-24T10:00', 'PT0S', '2026-11-24T10:00+00:00'],
    ['nothing to count, outside', '2026-11-24T20:00', 'PT0S', '2026-11-25T09:00+00:00'],
    ['days of 24 hours', '2026-11-24T10:00', 'P1D', '2026-11-26T16:00+00:00'],
  ])('%s', (_, start, duration, expected) => {
    expect(due(week, 'open-hours', duration, start)).toBe(expected);
  });

  it('is due at the end of the last open day that it fills', () => {
    expect(due(week, 'open-days', 'PT24H', '2026-11-20T00:00')).toBe('2026-11-21T00:00+00:00');
    expect(due(week, 'open-days', 'PT24H', '2026-11-21T00:00')).toBe('2026-11-24T00:00+00:00');
  });

  it('counts seconds', () => {
    const start = Date.parse('2026-11-20T17:59:59.250Z');
    const reached = reach({ for: 'PT1S', counting: 'open-hours' }, week, start);
    expect(new Date(reached?.at ?? 0).toISOString()).toBe('2026-11-23T09:00:00.250Z');
  });
});

describe('intervals', () => {
  const lunch = daily('Europe/London', '09:00-12:30', '13:30-18:00');
  const night = { ...week, open: { ...week.open, fri: ['22:00-06:00'], sat: [] } };

  it('leaves the lunch break out', () => {
    expect(due(lunch, 'open-hours', 'PT1H', '2026-11-24T12:00')).toBe('2026-11-24T14:00+00:00');
    expect(due(lunch, 'open-hours', 'PT30M', '2026-11-24T12:00')).toBe('2026-11-24T12:30+00:00');
  });
  it('carries a night shift into the next day', () => {
    expect(due(night, 'open-hours', 'PT5H', '2026-11-20T23:00')).toBe('2026-11-21T04:00+00:00');
    expect(due(night, 'open-hours', 'PT1H', '2026-11-21T05:30')).toBe('2026-11-23T09:30+00:00');
  });
  it('does not make the day after a night shift an open day', () => {
    expect(due(night, 'open-days', 'PT1H', '2026-11-21T01:00')).toBe('2026-11-23T01:00+00:00');
  });
  it('knows 24:00', () => {
    const late = daily('Europe/London', '20:00-24:00');
    expect(due(late, 'open-hours', 'PT4H', '2026-11-24T20:00')).toBe('2026-11-25T00:00+00:00');
    const round = daily('Europe/London', '00:00-24:00');
    expect(due(round, 'open-hours', 'PT400H', '2026-11-24T20:00')).toBe('2026-12-11T12:00+00:00');
  });
  it('counts overlapping intervals once', () => {
    const twice = daily('Europe/London', '10:00-13:00', '09:00-12:00', '13:00-14:00');
    expect(due(twice, 'open-hours', 'PT5H', '2026-11-24T00:00')).toBe('2026-11-24T14:00+00:00');
  });
  it('counts a night shift and the early shift after it once', () => {
    const shifts = daily('Europe/London', '22:00-06:00', '05:00-10:00');
    expect(due(shifts, 'open-hours', 'PT12H', '2026-11-24T22:00')).toBe('2026-11-25T10:00+00:00');
  });
});

describe('holidays', () => {
  const closed = { ...week, holidays: ['2026-12-25', '2026-12-28'] };

  it('are left out, several in a row and across a weekend', () => {
    expect(due(closed, 'open-hours', 'PT2H', '2026-12-24T17:00')).toBe('2026-12-29T10:00+00:00');
    expect(due(closed, 'open-days', 'PT24H', '2026-12-24T12:00')).toBe('2026-12-29T12:00+00:00');
  });
  it('remove the night shift that starts on them, and keep the one that ends on them', () => {
    const night = { ...daily('Europe/London', '22:00-06:00'), holidays: ['2026-12-25'] };
    expect(due(night, 'open-hours', 'PT7H', '2026-12-24T23:00')).toBe('2026-12-25T06:00+00:00');
    expect(due(night, 'open-hours', 'PT1H', '2026-12-25T06:00')).toBe('2026-12-26T23:00+00:00');
  });
  it('come again every year where no year is given', () => {
    const yearly = { ...week, holidays: ['12-25', '--12-28'] };
    expect(due(yearly, 'open-hours', 'PT2H', '2026-12-24T17:00')).toBe('2026-12-29T10:00+00:00');
    expect(due(yearly, 'open-hours', 'PT2H', '2028-12-22T17:00')).toBe('2028-12-26T10:00+00:00');
  });
  it('of the 29th of February come in leap years only', () => {
    const leap = { ...daily('UTC', '09:00-17:00'), holidays: ['02-29'] };
    expect(due(leap, 'open-days', 'PT24H', '2028-02-28T12:00')).toBe('2028-03-01T12:00+00:00');
    expect(due(leap, 'open-days', 'PT24H', '2027-02-28T12:00')).toBe('2027-03-01T12:00+00:00');
    expect(due(leap, 'open-days', 'PT13H', '2027-02-27T12:00')).toBe('2027-02-28T01:00+00:00');
  });
  it('do not stop what always counts', () => {
    expect(due(closed, 'always', 'PT2H', '2026-12-24T23:00')).toBe('2026-12-25T01:00+00:00');
  });
});

describe('clock changes', () => {
  it('London loses an hour of an open day', () => {
    const all = daily('Europe/London', '00:00-24:00');
    expect(due(all, 'open-days', 'PT24H', '2026-03-28T12:00')).toBe('2026-03-29T13:00+01:00');
    expect(due(all, 'open-hours', 'PT24H', '2026-03-28T12:00')).toBe('2026-03-29T13:00+01:00');
  });
  it('London gains an hour of an open day', () => {
    const all = daily('Europe/London', '00:00-24:00');
    expect(due(all, 'open-days', 'PT24H', '2026-10-24T12:00')).toBe('2026-10-25T11:00+00:00');
  });
  it('New York opens in a skipped hour one hour later', () => {
    const early = daily('America/New_York', '02:30-04:00');
    expect(utc(early, 'open-hours', 'PT10M', '2026-03-08T05:00Z')).toBe('2026-03-08T07:40');
  });
  it('New York opens at the first of two 01:30', () => {
    const early = daily('America/New_York', '01:30-03:00');
    expect(utc(early, 'open-hours', 'PT10M', '2026-11-01T04:00Z')).toBe('2026-11-01T05:40');
    expect(utc(early, 'open-hours', 'PT150M', '2026-11-01T04:00Z')).toBe('2026-11-01T08:00');
  });
  it('an interval inside the repeated hour counts once', () => {
    const early = daily('America/New_York', '01:15-01:45');
    expect(utc(early, 'open-hours', 'PT31M', '2026-11-01T04:00Z')).toBe('2026-11-02T06:16');
  });
  it('Lord Howe changes by half an hour', () => {
    const all = daily('Australia/Lord_Howe', '00:00-24:00');
    expect(due(all, 'open-days', 'PT24H', '2026-10-03T12:00')).toBe('2026-10-04T12:30+11:00');
    expect(due(all, 'open-days', 'PT24H', '2026-04-04T12:00')).toBe('2026-04-05T11:30+10:30');
  });
  it('a skipped midnight starts the day at one', () => {
    const all = daily('America/Sao_Paulo', '00:00-24:00');
    expect(due(all, 'open-hours', 'PT1H', '2018-11-03T23:30')).toBe('2018-11-04T01:30-02:00');
  });
  it('what opens on a day that is skipped whole moves on to the next', () => {
    const apia = {
      ...daily('Pacific/Apia'),
      open: {
        ...daily('UTC').open,
        thu: ['22:00-06:00'],
        fri: ['09:00-18:00'],
        mon: ['10:00-12:00'],
      },
    };
    expect(due(apia, 'open-hours', 'PT8H', '2011-12-29T22:00')).toBe('2011-12-31T06:00+14:00');
    expect(due(apia, 'open-hours', 'PT1H', '2011-12-31T07:00')).toBe('2011-12-31T10:00+14:00');
    expect(due(apia, 'open-days', 'PT0S', '2011-12-31T07:00')).toBe('2012-01-02T00:00+14:00');
    expect(utc(apia, 'open-days', 'PT25H', '2011-12-29T10:00Z')).toBe('2012-01-01T11:00');
  });
  it('a leap day is a day', () => {
    expect(due(week, 'open-days', 'PT24H', '2028-02-28T12:00')).toBe('2028-02-29T12:00+00:00');
  });
});

describe('a schedule that never opens', () => {
  const never = daily('Europe/London');

  it('reaches nothing, and says so at once', () => {
    expect(due(never, 'open-hours', 'PT1H', '2026-11-24T10:00')).toBeNull();
    expect(due(never, 'open-days', 'PT0S', '2026-11-24T10:00')).toBeNull();
    expect(due(never, 'always', 'PT1H', '2026-11-24T10:00')).toBe('2026-11-24T11:00+00:00');
  });
  it('gives up after a century where it hardly opens', () => {
    const hardly = { ...daily('UTC'), open: { ...daily('UTC').open, mon: ['09:00-09:01'] } };
    expect(due(hardly, 'open-hours', 'P90D', '2026-11-24T10:00')).toBeNull();
    expect(due(hardly, 'always', 'P99999999D', '2026-11-24T10:00')).toBeNull();
  });
});

it('refuses an interval, a zone and a duration that do not exist', () => {
  expect(() => due(daily('UTC', '9-18'), 'open-hours', 'PT1H', '2026-11-24T10:00')).toThrow(
    RangeError,
  );
  expect(() =>
    reach({ for: 'PT1H', counting: 'open-hours' }, daily('Mars/Base', '09:00-18:00'), 0),
  ).toThrow(RangeError);
  expect(() => due(week, 'open-hours', 'P1M', '2026-11-24T10:00')).toThrow(RangeError);
});
