import { describe, expect, it } from 'vitest';
import { moveClock } from '../../../utils/deadlines/clock.ts';
import { defaultPolicy } from '../../../utils/deadlines/defaults.ts';
import { explain } from '../../../utils/deadlines/explain.ts';
import type { Policy, Schedule } from '../../../utils/words/policy.ts';
import type { Severity } from '../../../utils/words/verdict.ts';
import { daily, week } from './schedules.ts';
import { started } from './started.ts';

const now = Date.parse('2026-11-20T17:30:00Z');

function clockOf(severity: Severity | null, at: string, policy: Policy, schedule: Schedule) {
  const facts = { severity, intent: 'complaint', topic: 'other', site: 'x' } as const;
  return started({ ...facts, policy, schedule, startedAt: Date.parse(at) });
}

function explained(severity: Severity, at: string, schedule = week) {
  return explain(clockOf(severity, at, defaultPolicy, schedule), defaultPolicy, schedule, now);
}

describe('the line', () => {
  it('names the rule and its targets', () => {
    expect(explained('major', '2026-11-20T16:00Z').line).toBe(
      'Major: 1 h ideal (passed), 4 h limit, in opening hours.',
    );
    expect(explained('minor', '2026-11-20T17:00Z').line).toBe(
      'Minor: 1 h ideal, in opening hours; 24 h limit, on open days.',
    );
    expect(explained('rant', '2026-11-20T17:00Z').line).toBe('Rant: no reply is due; you decide.');
  });
});

describe('the paragraph', () => {
  it('adds up open days', () => {
    expect(explained('minor', '2026-11-20T16:00:17Z').paragraph).toBe(
      'Received Fri 20 Nov 16:00. Rule Minor: 24 h of open days. 8 h on Fri 20 Nov; Sat and Sun left out; ' +
        '16 h on Mon 23 Nov → due Mon 23 Nov 16:00, London time. Ideally by Fri 20 Nov 17:00.',
    );
  });
  it('adds up opening hours and names holidays', () => {
    const closed = { ...week, holidays: ['2026-11-23'] };
    expect(explained('major', '2026-11-20T16:00Z', closed).paragraph).toBe(
      'Received Fri 20 Nov 16:00. Rule Major: 4 h of opening hours. 2 h on Fri 20 Nov, 16:00–18:00; ' +
        'Sat, Sun and Mon (holiday) left out; 2 h on Tue 24 Nov, 09:00–11:00 → due Tue 24 Nov 11:00, London time. ' +
        'Ideally by Fri 20 Nov 17:00.',
    );
  });
  it('names yearly holidays too', () => {
    const closed = { ...week, holidays: ['11-23'] };
    expect(explained('major', '2026-11-20T16:00Z', closed).paragraph).toContain('Mon (holiday)');
  });
  it('sums up many days', () => {
    const policy: Policy = [
      { name: 'Long', when: {}, ideal: null, limit: { for: 'PT60H', counting: 'open-hours' } },
    ];
    const clock = clockOf(null, '2026-11-20T16:00Z', policy, week);
    expect(explain(clock, policy, week, now).paragraph).toContain(
      '40 h on the next 5 open days → due Tue 1 Dec 13:00',
    );
  });
  it('says when the policy changed since', () => {
    const clock = clockOf('major', '2026-11-20T16:00Z', defaultPolicy, week);
    const other = { ...week, holidays: ['2026-11-23'] };
    const changed =
      'Due Mon 23 Nov 11:00, London time, by rule Major as it was then: the policy or the hours changed since.';
    expect(explain(clock, defaultPolicy, other, now).paragraph).toBe(changed);
    expect(explain(clock, [], week, now).line).toBe(changed);
    expect(explain(clock, defaultPolicy, daily('UTC'), now).line).toContain('changed since');
  });
  it('says when only the ideal changed since', () => {
    const limit = { for: 'PT4H', counting: 'open-hours' } as const;
    const within = (hours: string): Policy => [
      { name: 'All', when: {}, ideal: { for: hours, counting: 'open-hours' }, limit },
    ];
    const clock = clockOf('major', '2026-11-20T16:00Z', within('PT1H'), week);
    expect(explain(clock, within('PT1H'), week, now).line).toContain('1 h ideal (passed)');
    expect(explain(clock, within('PT3H'), week, now).line).toContain('changed since');
  });
  it('says that nothing is due where nothing opens', () => {
    const never = daily('UTC');
    const clock = clockOf('major', '2026-11-20T16:00Z', defaultPolicy, never);
    expect(explain(clock, defaultPolicy, never, now).paragraph).toContain('never opens that long');
  });
  it('says that an approximate time is one', () => {
    const clock = {
      ...clockOf('major', '2026-11-20T16:00Z', defaultPolicy, week),
      startExact: false,
    };
    for (const kind of ['first-reply', 'next-reply'] as const) {
      expect(explain({ ...clock, kind }, defaultPolicy, week, now).paragraph).toContain(
        'Received about Fri 20 Nov 16:00.',
      );
    }
  });
  it('puts the intervals of one day together', () => {
    const lunch = daily('Europe/London', '09:00-12:30', '13:30-18:00');
    expect(explained('major', '2026-11-20T10:00Z', lunch).paragraph).toContain(
      '4 h on Fri 20 Nov, 10:00–12:30 and 13:30–15:00 → due',
    );
  });
  it('names the closed day on which it was received', () => {
    expect(explained('major', '2026-11-21T10:00Z').paragraph).toContain(
      'Sat and Sun left out; 4 h on Mon 23 Nov, 09:00–13:00 →',
    );
    expect(explained('major', '2026-11-20T19:00Z').paragraph).toContain('Sat and Sun left out;');
  });
  it('says where the clocks change', () => {
    const nights = daily('Europe/London', '00:00-06:00');
    expect(explained('major', '2026-03-29T00:00Z', nights).paragraph).toContain(
      '4 h on Sun 29 Mar, 00:00–05:00 (clocks change) → due Sun 29 Mar 05:00',
    );
  });
});

describe('what is no first reply', () => {
  const clock = clockOf('major', '2026-11-20T16:00Z', defaultPolicy, week);
  const at = (time: string) => Date.parse(`${time}Z`);
  const facts = { severity: 'major', intent: 'complaint', topic: 'safety', site: 'x' } as const;
  const waiting = {
    ...facts,
    kind: 'update',
    policy: defaultPolicy,
    schedule: week,
    startedAt: at('2026-11-20T16:30'),
  } as const;

  it('an update has a target of its own, and no ideal', () => {
    const { line, paragraph } = explain(
      started(waiting, { kind: 'update' }),
      defaultPolicy,
      week,
      now,
    );
    expect([line, paragraph]).toEqual([
      'Safety and legal: 2 h for an update, in opening hours.',
      'Told to wait Fri 20 Nov 16:30. Rule Safety and legal: an update within 2 h of opening hours. ' +
        '1 h 30 on Fri 20 Nov, 16:30–18:00; Sat and Sun left out; 30 min on Mon 23 Nov, 09:00–09:30 ' +
        '→ due Mon 23 Nov 09:30, London time.',
    ]);
  });
  it('an update may be promised', () => {
    const promised = started(waiting, { kind: 'update', until: at('2026-11-23T11:00') });
    expect(explain(promised, defaultPolicy, week, now).paragraph).toBe(
      'Told to wait Fri 20 Nov 16:30. Promised for Mon 23 Nov 11:00, London time.',
    );
  });
  it('a due time may be moved', () => {
    const to = at('2026-11-24T12:00');
    const move = {
      clock: 'first-reply:x:1',
      to,
      at: now,
      by: 'LK',
      reason: 'The airport is closed.',
    };
    const said = (by: string, reason = move.reason) =>
      explain(moveClock(clock, { ...move, by, reason }, 0.25), defaultPolicy, week, now);
    expect(said('LK').line).toBe(
      'Was due Mon 23 Nov 11:00; moved to Tue 24 Nov 12:00, London time, by LK on Fri 20 Nov 17:30: The airport is closed.',
    );
    expect(said('').line).toContain('London time, on Fri 20 Nov 17:30: The airport');
    expect(said('', ' Strike').line.endsWith(': Strike.')).toBe(true);
    expect(said('LK').paragraph).toBe(
      `${said('LK').line} ${explain(clock, defaultPolicy, week, now).paragraph}`,
    );
  });
  it('is said as data too', () => {
    const closed = { ...week, holidays: ['11-23'] };
    const { reckoning } = explained('major', '2026-11-20T16:00Z', closed);
    expect(reckoning).toEqual({
      rule: 'Major',
      target: { for: 'PT4H', counting: 'open-hours' },
      startedAt: at('2026-11-20T16:00'),
      days: [
        {
          date: '2026-11-20',
          spans: [[at('2026-11-20T16:00'), at('2026-11-20T18:00')]],
          ms: 7_200_000,
          leftOut: [],
        },
        {
          date: '2026-11-24',
          spans: [[at('2026-11-24T09:00'), at('2026-11-24T11:00')]],
          ms: 7_200_000,
          leftOut: [
            { date: '2026-11-21', holiday: false },
            { date: '2026-11-22', holiday: false },
            { date: '2026-11-23', holiday: true },
          ],
        },
      ],
      dueAt: at('2026-11-24T11:00'),
    });
  });
});
