import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseLabel } from '../../../../../utils/sites/facebook/time/parse-label.ts';

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** What a label read at one instant says, both in ISO 8601. */
function read(label: string, readAt: string): string | undefined {
  const time = parseLabel(label, 'en', Date.parse(readAt));
  return time && new Date(time.at).toISOString();
}

describe.each([
  { zone: 'America/New_York', yesterday: '2026-11-21T15:05', dayEnds: '2026-05-31T03:59' },
  { zone: 'Asia/Kolkata', yesterday: '2026-11-21T04:35', dayEnds: '2026-05-30T18:29' },
  { zone: 'Pacific/Auckland', yesterday: '2026-11-20T21:05', dayEnds: '2026-05-30T11:59' },
])('a label in $zone', ({ zone, yesterday, dayEnds }) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });

  it('gives clock times and days of the person who reads', () => {
    const now = new Date(2026, 10, 22, 10, 22).toISOString();
    expect(read('Yesterday at 10:05', now)).toBe(`${yesterday}:00.000Z`);
    expect(read('30 May', now)).toBe(`${dayEnds}:59.999Z`);
  });
});

describe('a label around a change of the clock', () => {
  beforeEach(() => {
    process.env.TZ = 'America/New_York';
  });

  it('counts hours, not what the clock shows', () => {
    // At 01:30 for the second time on 1 November: three hours ago it was 23:30.
    expect(read('3h', '2026-11-01T06:30:00Z')).toBe('2026-11-01T03:30:00.000Z');
  });

  it('takes the days as they are, 23 or 25 hours long', () => {
    expect(read('Yesterday', '2026-11-02T15:00:00Z')).toBe('2026-11-02T04:59:59.999Z');
    expect(read('Yesterday', '2026-03-09T15:00:00Z')).toBe('2026-03-09T03:59:59.999Z');
  });

  it('moves a minute that the clock skipped forward, as Date does', () => {
    expect(read('8 March at 02:30', '2026-03-20T12:00:00Z')).toBe('2026-03-08T07:30:00.000Z');
  });

  it('takes the first of two minutes that the clock showed twice, as Date does', () => {
    expect(read('1 November at 01:30', '2026-11-20T12:00:00Z')).toBe('2026-11-01T05:30:00.000Z');
  });
});
