import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, type Grip, gapIn, shifted } from '../../../components/options/schedule/shift.ts';
import {
  readTyped,
  sayTyped,
  writeInterval,
} from '../../../components/options/schedule/typed-hours.ts';
import {
  barsOf,
  sayBar,
  sayClosed,
  segmentsOn,
  sumOf,
  type Week,
  withBar,
  withNew,
} from '../../../components/options/schedule/week.ts';
import { readZone, sayZone } from '../../../components/options/schedule/zones.ts';
import { parseInterval } from '../../../utils/deadlines/interval.ts';

const closed: Week = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
const night: Week = { ...closed, fri: '09:00–12:30, 22:00–02:00', sun: '23:00–01:00' };

describe('hours as they are typed', () => {
  it.each([
    ['9:00 - 12:30; 13.30 — 18', ['09:00-12:30', '13:30-18:00']],
    ['9-24', ['09:00-24:00']],
    [' Closed ', []],
    ['', []],
    ['mornings, 9-12', ['mornings', '09:00-12:00']],
  ])('%s', (typed, parts) => {
    expect(readTyped(typed)).toEqual(parts);
  });

  it('are written as they are read', () => {
    const times = fc.tuple(fc.nat(1439), fc.integer({ min: 1, max: 1439 }));
    fc.assert(
      fc.property(times, ([start, length]) => {
        const interval = { start, end: start + length };
        expect(readTyped(sayTyped([writeInterval(interval)])).map(parseInterval)).toEqual([
          interval,
        ]);
      }),
    );
  });
});

describe('bars', () => {
  it('go on past midnight, also from Sunday to Monday', () => {
    const bars = barsOf(night);
    expect(segmentsOn('fri', bars).map(({ from, until, goesOn }) => [from, until, goesOn])).toEqual(
      [
        [540, 750, false],
        [1320, 1440, true],
      ],
    );
    expect(segmentsOn('sat', bars)).toMatchObject([{ from: 0, until: 120, continues: true }]);
    expect(segmentsOn('mon', bars)).toMatchObject([{ from: 0, until: 60, continues: true }]);
    expect(sayClosed('sat', segmentsOn('sat', bars))).toBe('closed · until 02:00 from Friday');
    expect(sayClosed('tue', [])).toBe('closed');
    expect(bars.map(sayBar)).toEqual([
      'Friday 09:00 to 12:30',
      'Friday 22:00 to 02:00 on Saturday',
      'Sunday 23:00 to 01:00 on Monday',
    ]);
    expect(sumOf(bars)).toBe(9.5 * 3_600_000);
  });

  it('are changed, taken away and added, and words that are no hours stay', () => {
    const week = { ...closed, mon: 'mornings, 09:00-12:00' };
    const [bar] = barsOf(week);
    if (!bar) throw new Error('There is a bar.');
    expect(withBar(week, bar, { start: 600, end: 720 }).mon).toBe('mornings, 10:00–12:00');
    expect(withBar(week, bar, null).mon).toBe('mornings');
    expect(withNew(night, 'fri', { start: 780, end: 1020 }).fri).toBe(
      '09:00–12:30, 13:00–17:00, 22:00–02:00',
    );
  });

  it('move in quarters of an hour and stay on their day', () => {
    const morning = { start: 540, end: 750 };
    expect(shifted(morning, 'whole', 15)).toEqual({ start: 555, end: 765 });
    expect(shifted(morning, 'whole', -900)).toEqual({ start: 0, end: 210 });
    expect(shifted(morning, 'end', 22)).toEqual({ start: 540, end: 765 });
    expect(shifted(morning, 'end', -900)).toEqual({ start: 540, end: 555 });
    expect(shifted(morning, 'start', 900)).toEqual({ start: 735, end: 750 });
    expect(shifted({ start: 550, end: 600 }, 'whole', 3)).toEqual({ start: 550, end: 600 });
    expect(shifted({ start: 550, end: 600 }, 'whole', 15)).toEqual({ start: 570, end: 620 });
  });

  it('are an interval that can be kept, whatever is done to them', () => {
    const grips = fc.constantFrom<Grip>('whole', 'start', 'end');
    const by = fc.integer({ min: -3000, max: 3000 });
    const places = fc.tuple(fc.nat(95), fc.integer({ min: 1, max: 95 }));
    fc.assert(
      fc.property(places, grips, by, ([start, length], grip, minutes) => {
        const before = { start: start * 15, end: (start + length) * 15 };
        const after = shifted(before, grip, minutes);
        expect(parseInterval(writeInterval(after))).toEqual(after);
      }),
    );
    expect(shifted({ start: 0, end: 1440 }, 'whole', 60)).toEqual({ start: 0, end: 1440 });
  });

  it('are drawn in either direction, and fill a gap', () => {
    expect(drawn(725, 540)).toEqual({ start: 540, end: 720 });
    expect(drawn(541, 543)).toBeNull();
    expect(drawn(-50, 9000)).toEqual({ start: 0, end: 1440 });
    expect(gapIn([])).toEqual({ start: 540, end: 1080 });
    expect(gapIn(segmentsOn('fri', barsOf(night)))).toEqual({ start: 750, end: 1320 });
    expect(gapIn(segmentsOn('mon', barsOf({ ...closed, mon: '00:00-24:00' })))).toBeNull();
  });
});

it('a time zone is found by its name, its words or its city', () => {
  for (const typed of ['Europe/London', 'london', ' London time ', 'europe/london'])
    expect(readZone(typed)).toBe('Europe/London');
  expect(readZone('new york')).toBe('America/New_York');
  expect(readZone('UTC')).toBe('UTC');
  expect(readZone('Atlantis')).toBe('Atlantis');
  expect(sayZone('Atlantis')).toBe('Atlantis');
  expect(sayZone('Europe/London')).toBe('London time');
});
