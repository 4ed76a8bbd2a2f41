import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedSpans } from '../../../utils/deadlines/counted.ts';
import { dayStarts, nextDayStart, opensAt } from '../../../utils/deadlines/opening.ts';
import { anySchedule, anyStart, daily, week } from './schedules.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null) => instant && new Date(instant).toISOString().slice(0, 16);

describe('the next opening', () => {
  it.each([
    ['now, where it is open', week, '2026-11-20T12:00Z', '2026-11-20T12:00'],
    ['at the opening instant itself', week, '2026-11-20T09:00Z', '2026-11-20T09:00'],
    ['on Monday, at the closing instant of Friday', week, '2026-11-20T18:00Z', '2026-11-23T09:00'],
    [
      'after a holiday',
      { ...week, holidays: ['2026-11-23'] },
      '2026-11-21T12:00Z',
      '2026-11-24T09:00',
    ],
    ['never, where nothing opens', daily('UTC'), '2026-11-20T12:00Z', null],
  ])('is %s', (_, schedule, from, opens) => {
    expect(iso(opensAt(schedule, at(from)))).toBe(opens);
  });

  it('is open then, and closed all the time before it', () => {
    fc.assert(
      fc.property(anySchedule, anyStart, (schedule, from) => {
        const opens = opensAt(schedule, from);
        if (opens === null) return;
        expect(opens).toBeGreaterThanOrEqual(from);
        expect(opensAt(schedule, opens)).toBe(opens);
        expect(opensAt(schedule, Math.floor((from + opens) / 2))).toBe(
          opens === from ? from : opens,
        );
      }),
    );
  });
});

describe('the start of a day', () => {
  const split = daily('Europe/London', '09:00-12:30', '13:30-18:00');
  const night = daily('Europe/London', '22:00-06:00');
  it.each([
    ['the first opening, before it', split, '2026-11-20T08:59Z', null, '2026-11-20T09:00'],
    ['now, at the opening', split, '2026-11-20T09:00Z', '2026-11-20T09:00', '2026-11-21T09:00'],
    ['over at noon', split, '2026-11-20T12:30Z', null, '2026-11-21T09:00'],
    ['not the return from lunch', split, '2026-11-20T14:00Z', null, '2026-11-21T09:00'],
    [
      'last evening, in a night shift',
      night,
      '2026-11-20T02:00Z',
      '2026-11-19T22:00',
      '2026-11-20T22:00',
    ],
    [
      'never, where it is always open',
      daily('UTC', '00:00-24:00'),
      '2026-11-20T02:00Z',
      null,
      null,
    ],
    ['after the weekend', week, '2026-11-20T20:00Z', null, '2026-11-23T09:00'],
  ])('is %s', (_, schedule, now, current, next) => {
    const found = dayStarts(schedule, at(now));
    expect([iso(found.current), iso(found.next)]).toEqual([current, next]);
  });

  it('is an opening from closed, and the next one follows', () => {
    fc.assert(
      fc.property(anySchedule, anyStart, (schedule, now) => {
        const { current, next } = dayStarts(schedule, now);
        for (const start of [current, next]) {
          if (start === null) continue;
          expect(opensAt(schedule, start)).toBe(start);
          const [before] = countedSpans(schedule, 'open-hours', start - 1);
          expect(before?.[0]).toBe(start);
        }
        if (current !== null) expect(current).toBeLessThanOrEqual(now);
        if (next !== null) expect(next).toBeGreaterThan(now);
      }),
    );
  });
});

describe('until when one snoozes for the day', () => {
  it.each([
    ['tomorrow’s opening', week, '2026-11-19T12:00Z', '2026-11-20T09:00'],
    ['Monday’s, on Friday', week, '2026-11-20T12:00Z', '2026-11-23T09:00'],
    ['today’s, before it opens', week, '2026-11-20T07:00Z', '2026-11-20T09:00'],
    [
      'the one after a holiday',
      { ...week, holidays: ['2026-11-23'] },
      '2026-11-20T12:00Z',
      '2026-11-24T09:00',
    ],
    ['nine tomorrow, where it never opens', daily('UTC'), '2026-11-20T12:00Z', '2026-11-21T09:00'],
  ])('is %s', (_, schedule, now, start) => {
    expect(iso(nextDayStart(schedule, at(now)))).toBe(start);
  });
});
