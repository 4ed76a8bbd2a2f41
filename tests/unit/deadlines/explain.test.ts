import { describe, expect, it } from 'vitest';
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
});
