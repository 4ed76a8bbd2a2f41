import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { week } from './schedules.ts';

const workbench = fileURLToPath(new URL('../../workbench/index.ts', import.meta.url));

function due(...cases: unknown[]) {
  const input = cases.map((line) => JSON.stringify(line)).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [workbench, 'due'], { input });
  return { status, out: stdout.toString().trim().split('\n'), error: stderr.toString().trim() };
}

const target = { for: 'PT24H', counting: 'open-days' };
const example = {
  id: 'a',
  policy: [{ name: 'Minor', when: {}, ideal: null, limit: target }],
  schedule: week,
  severity: 'minor',
  intent: 'complaint',
  topic: 'other',
  site: 'x',
  startedAt: '2026-11-20T16:00:00Z',
};

describe('workbench due', () => {
  it('answers line by line, null where nothing is due', () => {
    const none = { ...example, id: 2, policy: [{ name: 'Rant', when: {}, none: true }] };
    const never = { ...example, id: 'c', schedule: { ...week, open: {} } };
    const { status, out, error } = due(example, none, never, { ...example, id: 'd', policy: [] });
    expect(out).toEqual([
      '{"id":"a","rule":"Minor","idealAt":null,"limitAt":"2026-11-23T16:00:00.000Z"}',
      '{"id":2,"rule":"Rant","idealAt":null,"limitAt":null}',
      '{"id":"c","rule":"Minor","idealAt":null,"limitAt":null}',
      '{"id":"d","rule":null,"idealAt":null,"limitAt":null}',
    ]);
    expect([status, error]).toEqual([
      0,
      'stdin:3: schedule: it never opens as long as the rule asks for',
    ]);
  });

  it.each([
    ['schedule.timeZone', { schedule: { ...week, timeZone: 'Europe/Londn' } }],
    ['schedule.open.mon.0', { schedule: { ...week, open: { ...week.open, mon: ['9-18'] } } }],
    ['schedule.holidays.1', { schedule: { ...week, holidays: ['12-25', '02-30'] } }],
    [
      'policy.0.limit.for',
      { policy: [{ name: 'M', when: {}, limit: { ...target, for: '1 day' } }] },
    ],
    [
      'policy.0.limit.counting',
      { policy: [{ name: 'M', when: {}, limit: { for: 'PT1H', counting: 'open' } }] },
    ],
    ['policy.0.when', { policy: [{ name: 'M', when: { severity: ['minor'] }, limit: target }] }],
    ['policy.0.limit', { policy: [{ name: 'M', when: {} }] }],
    ['policy.0.limit', { policy: [{ name: 'M', when: {}, limit: { ...target, four: 1 } }] }],
    ['policy.0.limit.for', { policy: [{ name: 'M', when: {}, limit: { ...target, for: 'P1W' } }] }],
    ['schedule', { schedule: { ...week, holiday: ['12-25'] } }],
    ['policy.0.name', { policy: [{ when: {}, none: true }] }],
    ['id', { id: null }],
    ['startedAt', { startedAt: 'Friday' }],
  ])('names what is wrong: %s', (field, change) => {
    const { status, error } = due(example, { ...example, ...change });
    expect(status).toBe(2);
    expect(error.split('\n')).toEqual([expect.stringMatching(`^stdin:2: ${field}: \\w`)]);
  });

  it('answers what is odd but clear, and notes it', () => {
    const thu = ['09:00-12:30', '12:00-18:00'];
    const overlapping = { ...example, schedule: { ...week, open: { ...week.open, thu } } };
    const hour = { for: 'PT1H', counting: 'open-days' };
    const shorter = [{ name: 'M', when: {}, ideal: target, limit: hour }];
    const { status, out, error } = due(overlapping, { ...example, policy: shorter });
    expect([status, out.length]).toEqual([0, 2]);
    expect(error.split('\n')).toEqual([
      'stdin:1: schedule.open.thu: These hours overlap: 09:00–12:30 and 12:00–18:00.',
      'stdin:2: policy.0.limit: The limit is shorter than the ideal.',
    ]);
  });

  it('takes a byte order mark, ends of lines of Windows and blank lines, and needs no last end', () => {
    const line = JSON.stringify(example);
    const input = `\uFEFF${line}\r\n\r\n${line}\r\n \n${line}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [workbench, 'due'], { input });
    expect([status, stderr.toString()]).toEqual([0, '']);
    expect(stdout.toString().trim().split('\n')).toHaveLength(3);
  });
});
