import { describe, expect, it } from 'vitest';
import { clockState, moveClock } from '../../../utils/deadlines/clock.ts';
import { defaultPolicy } from '../../../utils/deadlines/defaults.ts';
import { dueTimes } from '../../../utils/deadlines/due.ts';
import { startOfDay } from '../../../utils/deadlines/start-of-day.ts';
import { sayUpdate, updateTime } from '../../../utils/deadlines/update-time.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import type { Intent, Severity, Topic } from '../../../utils/words/verdict.ts';
import { daily, week } from './schedules.ts';
import { started } from './started.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null) => instant && new Date(instant).toISOString().slice(0, 16);

function facts(intent: Intent, severity: Severity | null, topic: Topic = 'other') {
  const base = { policy: defaultPolicy, schedule: week, site: 'x' } as const;
  return { ...base, intent, severity, topic, startedAt: at('2026-11-20T16:00Z') };
}

describe('the default policy', () => {
  it.each([
    [
      'safety',
      facts('complaint', 'minor', 'safety'),
      'Safety and legal',
      '2026-11-20T16:15',
      '2026-11-20T17:00',
    ],
    ['major', facts('complaint', 'major'), 'Major', '2026-11-20T17:00', '2026-11-23T11:00'],
    ['minor', facts('complaint', 'minor'), 'Minor', '2026-11-20T17:00', '2026-11-23T16:00'],
    ['question', facts('question', null), 'Question', '2026-11-20T17:00', '2026-11-23T16:00'],
    ['praise', facts('praise', null), 'Praise', null, '2026-11-24T16:00'],
    ['rant', facts('complaint', 'rant'), 'Rant', null, null],
    ['anything else', facts('other', null), null, null, null],
  ])('%s', (_, request, rule, ideal, limit) => {
    const due = dueTimes(request);
    expect([due.rule, iso(due.idealAt), iso(due.limitAt)]).toEqual([rule, ideal, limit]);
  });
});

describe('rules', () => {
  const rule = (name: string, when: Policy[number]['when']): Policy[number] => ({
    name,
    when,
    none: true,
  });
  const decided = (policy: Policy, more = {}) =>
    dueTimes({ ...facts('complaint', 'major', 'billing'), policy, ...more }).rule;

  it('take the first whose conditions all hold', () => {
    const policy = [
      rule('a', { severities: ['major'], topics: ['delivery'] }),
      rule('b', { sites: ['x'], intents: ['complaint', 'question'] }),
      rule('c', {}),
    ];
    expect(decided(policy)).toBe('b');
    expect(decided(policy, { site: 'facebook' })).toBe('c');
  });
  it('ask for brands and labels', () => {
    const policy = [rule('b', { brands: ['one'] }), rule('l', { labels: ['vip', 'press'] })];
    expect(decided(policy)).toBeNull();
    expect(decided(policy, { brandId: 'one' })).toBe('b');
    expect(decided(policy, { labels: ['old', 'press'] })).toBe('l');
  });
  it('never hold with an empty condition', () => {
    expect(decided([rule('a', { severities: [] })])).toBeNull();
  });
});

describe('a clock', () => {
  const clock = started(facts('complaint', 'major'));
  const limit = at('2026-11-23T11:00Z');
  const answered = (instant: number) =>
    ({ ...clock, stop: { at: instant, is: 'answered', by: null } }) as const;

  it('is due soon when three quarters of the counted time are used', () => {
    expect(iso(clock.soonAt)).toBe('2026-11-23T10:00');
  });
  it('knows its progress over closed hours', () => {
    expect(clock.progress.map(([instant, share]) => [iso(instant), share])).toEqual([
      ['2026-11-20T16:00', 0],
      ['2026-11-20T18:00', 0.5],
      ['2026-11-23T09:00', 0.5],
      ['2026-11-23T11:00', 1],
    ]);
  });
  it.each([
    ['2026-11-20T16:59', 'within-ideal'],
    ['2026-11-20T17:00', 'past-ideal'],
    ['2026-11-23T09:59', 'past-ideal'],
    ['2026-11-23T10:00', 'due-soon'],
    ['2026-11-23T11:00', 'overdue'],
  ])('at %s is %s', (time, state) => {
    expect(clockState(clock, at(`${time}Z`))).toBe(state);
  });
  it('is met by an answer at the due instant, whenever that is seen', () => {
    expect(clockState(answered(limit), limit + 1e9)).toBe('met');
    expect(clockState(answered(limit + 1), limit + 1)).toBe('missed');
  });
  it('that was closed without an answer was neither met nor missed', () => {
    const closed = { ...clock, stop: { at: limit + 1, is: 'closed', by: null } } as const;
    expect(clockState(closed, limit + 2)).toBe('none');
  });
  it('moves where the person says, and back', () => {
    const move = { clock: 'first-reply:x:1', to: limit + 4e6, at: limit, by: 'LK', reason: 'ill' };
    const moved = moveClock(clock, move, 0.25);
    expect([moved.limitAt, moved.soonAt, moved.progress.at(-1)]).toEqual([
      limit + 4e6,
      limit + 3e6,
      [limit + 4e6, 1],
    ]);
    const again = moveClock(moved, { ...move, to: limit + 8e6 }, 0.25);
    expect(again.move?.was.limitAt).toBe(limit);
    expect(moveClock(again, null, 0.25)).toEqual(clock);
  });
  it('for an update is due by its own target, or when it was promised', () => {
    const update = { for: 'PT2H', counting: 'always' } as const;
    const policy = defaultPolicy.map((rule) => ('none' in rule ? rule : { ...rule, update }));
    const request = { ...facts('complaint', 'major'), policy };
    const byPolicy = started(request, { kind: 'update' });
    expect([iso(byPolicy.idealAt), iso(byPolicy.limitAt)]).toEqual([null, '2026-11-20T18:00']);
    const promised = started(request, { kind: 'update', until: at('2026-11-20T20:00Z') });
    expect([promised.promised, iso(promised.limitAt), iso(promised.soonAt)]).toEqual([
      true,
      '2026-11-20T20:00',
      '2026-11-20T19:00',
    ]);
  });
  it('has no state where nothing is due', () => {
    const none = started(facts('complaint', 'rant'));
    expect([clockState(none, limit), clockState(null, 0)]).toEqual(['none', 'none']);
  });
  it('says when its limit cannot be reached', () => {
    const due = dueTimes({ ...facts('complaint', 'minor', 'safety'), schedule: daily('UTC') });
    expect([due.unreachable, iso(due.idealAt), due.limitAt, due.soonAt, due.progress]).toEqual([
      true,
      '2026-11-20T16:15',
      null,
      null,
      [],
    ]);
  });
  it('is full at once where there is nothing to count', () => {
    const policy: Policy = [
      { name: 'Now', when: {}, ideal: null, limit: { for: 'PT0S', counting: 'always' } },
    ];
    const due = dueTimes({ ...facts('other', null), policy });
    expect(due.limitAt).toBe(at('2026-11-20T16:00Z'));
    expect(due.progress.map(([, share]) => share)).toEqual([0, 1]);
  });
});

it('knows when a local day starts', () => {
  expect(iso(startOfDay(at('2026-11-20T04:00Z'), 'America/New_York'))).toBe('2026-11-19T05:00');
  expect(iso(startOfDay(at('2018-11-04T12:00Z'), 'America/Sao_Paulo'))).toBe('2018-11-04T03:00');
});

describe('the next update', () => {
  const offered = (now: string) => {
    const update = updateTime(week, at(now));
    return update && sayUpdate(update, at(now), week.timeZone);
  };
  it('is a full hour, two opening hours away', () => {
    expect(offered('2026-11-17T14:18Z')).toBe('by 17:00');
    expect(offered('2026-11-17T15:00Z')).toBe('by 17:00');
    expect(offered('2026-11-17T16:30Z')).toBe('by 10:00 tomorrow');
    expect(offered('2026-11-20T17:30Z')).toBe('by 11:00 on Monday');
  });
  it('is no later than closing time', () => {
    const half = daily('UTC', '09:00-17:30');
    expect(iso(updateTime(half, at('2026-11-17T15:20Z')))).toBe('2026-11-17T17:30');
    expect(updateTime(daily('UTC'), 0)).toBeNull();
  });
});
