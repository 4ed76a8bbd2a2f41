import { describe, expect, it } from 'vitest';
import { moveClock } from '../../../utils/deadlines/clock.ts';
import { defaultPolicy } from '../../../utils/deadlines/defaults.ts';
import { explain } from '../../../utils/deadlines/explain.ts';
import type { Clock } from '../../../utils/words/case.ts';
import type { Policy, Schedule, Target } from '../../../utils/words/policy.ts';
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
        '16 h on Mon 23 Nov → due Mon 23 Nov 16:00, London time.',
    );
  });
  it('adds up opening hours and names holidays', () => {
    const closed = { ...week, holidays: ['2026-11-23'] };
    expect(explained('major', '2026-11-20T16:00Z', closed).paragraph).toBe(
      'Received Fri 20 Nov 16:00. Rule Major: 4 h of opening hours. 2 h on Fri 20 Nov, 16:00–18:00; ' +
        'Sat, Sun and Mon (holiday) left out; 2 h on Tue 24 Nov, 09:00–11:00 → due Tue 24 Nov 11:00, London time.',
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
      '2 h on Fri 20 Nov, 16:00–18:00; in between: 9 h each on 6 days, 09:00–18:00; ' +
        '4 closed days (Sat and Sun) left out; 4 h on Tue 1 Dec, 09:00–13:00 → due Tue 1 Dec 13:00',
    );
  });
  it('says when the policy changed since', () => {
    const clock = clockOf('major', '2026-11-20T16:00Z', defaultPolicy, week);
    const other = { ...week, holidays: ['2026-11-23'] };
    const changed =
      'Due Mon 23 Nov 11:00, London time, by rule Major as it was then: the policy or the hours changed since.';
    expect(explain(clock, defaultPolicy, other, now).paragraph).toBe(
      `${changed} Ideally by Fri 20 Nov 17:00.`,
    );
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
    expect(explained('major', '2026-11-20T19:00Z').paragraph).toContain(
      'hours. Fri is over; Sat and Sun left out;',
    );
  });
  it('says where the clocks change', () => {
    const nights = daily('Europe/London', '00:00-06:00');
    expect(explained('major', '2026-03-29T00:00Z', nights).paragraph).toContain(
      '4 h on Sun 29 Mar, 00:00–05:00 (clocks go forward 1 h) → due Sun 29 Mar 05:00',
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
          clockChange: 0,
          leftOut: [],
        },
        {
          date: '2026-11-24',
          spans: [[at('2026-11-24T09:00'), at('2026-11-24T11:00')]],
          ms: 7_200_000,
          clockChange: 0,
          leftOut: [
            { date: '2026-11-21', because: 'closed' },
            { date: '2026-11-22', because: 'closed' },
            { date: '2026-11-23', because: 'holiday' },
          ],
        },
      ],
      clockChanges: [],
      dueAt: at('2026-11-24T11:00'),
    });
  });
});

describe('a sum', () => {
  const sum = (target: Target, from: string, schedule = week) => {
    const policy: Policy = [{ name: 'R', when: {}, ideal: null, limit: target }];
    const startedAt = Date.parse(from);
    const clock = clockOf(null, from, policy, schedule);
    return explain(clock, policy, schedule, startedAt).paragraph;
  };
  const around = (length: string) => ({ for: length, counting: 'always' }) as const;
  const open = (length: string) => ({ for: length, counting: 'open-hours' }) as const;
  const days = (length: string) => ({ for: length, counting: 'open-days' }) as const;

  it('around the clock is one sentence, and says where the clocks change', () => {
    expect(sum(around('PT1H'), '2026-11-20T16:00Z')).toBe(
      'Received Fri 20 Nov 16:00. Rule R: 1 h around the clock → due Fri 20 Nov 17:00, London time.',
    );
    expect(sum(around('PT24H'), '2026-10-24T15:00Z')).toBe(
      'Received Sat 24 Oct 16:00. Rule R: 24 h around the clock; clocks go back 1 h on Sun 25 Oct ' +
        '→ due Sun 25 Oct 15:00, London time.',
    );
  });
  it('tells the two hours apart that a clock change shows twice', () => {
    expect(sum(around('PT1H'), '2026-10-25T00:30Z')).toBe(
      'Received Sun 25 Oct 01:30 BST. Rule R: 1 h around the clock; clocks go back 1 h on Sun 25 Oct ' +
        '→ due Sun 25 Oct 01:30 GMT, London time.',
    );
  });
  it('says why an open day has no 24 hours', () => {
    const cairo = daily('Africa/Cairo', '09:00-17:00');
    expect(sum(days('PT30H'), '2026-04-23T22:00Z', cairo)).toContain(
      '23 h on Fri 24 Apr (clocks go forward 1 h); 7 h on Sat 25 Apr → due Sat 25 Apr 07:00',
    );
  });
  it('over the holidays names them, and shows the last day’s hours', () => {
    const holidays = ['2026-12-25', '2026-12-28'];
    expect(sum(open('PT48H'), '2026-12-21T10:00Z', { ...week, holidays })).toContain(
      '8 h on Mon 21 Dec, 10:00–18:00; in between: 9 h each on 4 days, 09:00–18:00; ' +
        'Fri (holiday), Sat, Sun and Mon (holiday) left out; 4 h on Wed 30 Dec, 09:00–13:00 → due Wed 30 Dec 13:00',
    );
  });
  it('of a year is still one paragraph: like days together, closed ones counted, the year said', () => {
    const short = { ...week, open: { ...week.open, fri: ['09:00-12:30', '13:00-15:00'] } };
    const holidays = ['12-25', '12-28', '01-01', '2027-03-26', '2027-03-29'];
    expect(sum(open('PT2000H'), '2026-11-20T16:00Z', { ...short, holidays })).toBe(
      'Received Fri 20 Nov 16:00. Rule R: 2000 h of opening hours. Fri is over; Sat and Sun left out; ' +
        '9 h on Mon 23 Nov, 09:00–18:00; in between: 9 h each on 193 days (Mon, Tue, Wed and Thu), 09:00–18:00; ' +
        '5 h 30 each on 46 days (Fri), 09:00–12:30 and 13:00–15:00; 98 closed days (Sat and Sun) and 5 holidays ' +
        'left out; 1 h on Mon 1 Nov 2027, 09:00–10:00 → due Mon 1 Nov 2027 10:00, London time.',
    );
  });
  it('shorter than a minute shows the seconds', () => {
    expect(sum(open('PT90S'), '2026-11-20T16:00:17Z')).toBe(
      'Received Fri 20 Nov 16:00:17. Rule R: 1 min 30 s of opening hours. 1 min 30 s on Fri 20 Nov, ' +
        '16:00:17–16:01:47 → due Fri 20 Nov 16:01:47, London time.',
    );
    expect(sum(around('PT45S'), '2026-11-20T16:00Z')).toContain('Rule R: 45 s around the clock →');
  });
  it('of no time at all says when it starts to count', () => {
    expect(sum(open('PT0S'), '2026-11-21T16:00Z')).toContain(
      'Sat and Sun left out; 0 min on Mon 23 Nov, 09:00–09:00 → due Mon 23 Nov 09:00',
    );
  });
  it('of the ideal is one of its own', () => {
    const { ideal } = explained('minor', '2026-11-20T17:30Z');
    expect(ideal?.paragraph).toBe(
      'Ideal: 1 h of opening hours. 30 min on Fri 20 Nov, 17:30–18:00; Sat and Sun left out; ' +
        '30 min on Mon 23 Nov, 09:00–09:30 → ideally by Mon 23 Nov 09:30, London time.',
    );
    expect(ideal?.reckoning?.dueAt).toBe(Date.parse('2026-11-23T09:30Z'));
  });
  it('of a wait that is over says when that was', () => {
    const clock = clockOf('major', '2026-11-20T16:00Z', defaultPolicy, week);
    const stop = { at: Date.parse('2026-11-23T11:40Z'), is: 'answered', by: null } as const;
    expect(explain({ ...clock, stop }, defaultPolicy, week, now).paragraph).toMatch(
      /due Mon 23 Nov 11:00, London time\. Answered Mon 23 Nov 11:40\.$/,
    );
  });
});

it('an instant that is none is not explained, and nothing breaks', () => {
  const clock = clockOf('major', '2026-11-20T16:00Z', defaultPolicy, week);
  for (const broken of [Number.NaN, 9e15, -9e15, 1.5, Number.POSITIVE_INFINITY]) {
    const changes: Partial<Clock>[] = [
      { startedAt: broken },
      { limitAt: broken },
      { idealAt: broken },
      { limitAt: broken, promised: true },
      { stop: { at: broken, is: 'answered', by: null } },
    ];
    for (const change of changes) {
      expect(explain({ ...clock, ...change }, defaultPolicy, week, now).paragraph).toBe(
        'What is kept of this due time cannot be read, so it cannot be explained.',
      );
    }
  }
});
