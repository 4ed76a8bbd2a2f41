import { describe, expect, it } from 'vitest';
import type { Badge } from '../../../utils/deadlines/badge.ts';
import { badgeWords } from '../../../utils/deadlines/phrases.ts';
import { shareUsed } from '../../../utils/deadlines/share-used.ts';
import { saySpan, saySpanInFull } from '../../../utils/deadlines/span-words.ts';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const at = (time: string) => Date.parse(`2026-11-17T${time}Z`);
const now = at('14:18:00');

const open: Badge = {
  postId: 'x:1',
  caseId: 'x:1',
  intent: 'complaint',
  severity: 'major',
  state: 'open',
  clock: 'first-reply',
  startExact: true,
  limitAt: at('15:00:00'),
  soonAt: at('14:00:00'),
  progress: [
    [at('11:00:00'), 0],
    [at('15:00:00'), 1],
  ],
  answeredAfter: null,
  answeredBy: null,
  unconfirmed: false,
};

/** Glyph's look, tone, visible text, narrow text, label. */
function said(change: Partial<Badge>) {
  const { look, tone, word, time, short, label } = badgeWords({ ...open, ...change }, now, london);
  return [look, tone, time === null ? word : `${word} · ${time}`, short, label];
}

describe('the badges of the design', () => {
  const later = { limitAt: at('16:53:00'), soonAt: at('16:00:00') };
  const tomorrow = { limitAt: Date.parse('2026-11-18T11:18Z'), soonAt: at('23:00:00') };
  it.each<[string, Partial<Badge>, ReturnType<typeof said>]>([
    [
      'major, within time',
      later,
      [
        'major',
        'normal',
        'Major · 2 h 35 left',
        '2 h 35',
        'Major complaint. First reply due in 2 hours 35 minutes, at 16:53.',
      ],
    ],
    [
      'major, last quarter',
      {},
      [
        'major',
        'soon',
        'Major · 42 min left',
        '42 min',
        'Major complaint. First reply due in 42 minutes, at 15:00.',
      ],
    ],
    [
      'overdue',
      { limitAt: at('14:00:00') },
      [
        'major',
        'late',
        'Major · 18 min late',
        '18 min late',
        'Major complaint. First reply 18 minutes overdue, was due at 14:00.',
      ],
    ],
    [
      'minor, within time',
      { severity: 'minor', ...tomorrow },
      [
        'minor',
        'quiet',
        'Minor · 21 h left',
        '21 h',
        'Minor complaint. First reply due in 21 hours, tomorrow at 11:18.',
      ],
    ],
    [
      'minor, last quarter',
      { severity: 'minor', limitAt: at('17:58:00') },
      [
        'minor',
        'soon',
        'Minor · 3 h 40 left',
        '3 h 40',
        'Minor complaint. First reply due in 3 hours 40 minutes, at 17:58.',
      ],
    ],
    [
      'question',
      { intent: 'question', severity: null, ...tomorrow },
      [
        'question',
        'quiet',
        'Question · 21 h left',
        '21 h',
        'Question. First reply due in 21 hours, tomorrow at 11:18.',
      ],
    ],
    [
      'rant',
      { severity: 'rant', limitAt: null, soonAt: null },
      ['rant', 'quiet', 'Rant · no reply due', '', 'Rant. No reply is due; you decide.'],
    ],
    [
      'praise',
      { intent: 'praise', severity: null, limitAt: Date.parse('2026-11-19T14:00Z') },
      ['praise', 'quiet', 'Praise', '', 'Praise. A thank-you is welcome until Thursday.'],
    ],
    [
      'answered',
      { state: 'answered', answeredAfter: 18 * 60_000, answeredBy: 'northwindair' },
      [
        'answered',
        'quiet',
        'Answered in 18 min',
        '18 min',
        'Answered in 18 minutes by @northwindair.',
      ],
    ],
    [
      'withdrawn',
      { state: 'withdrawn' },
      ['withdrawn', 'quiet', 'Withdrawn', '', 'Withdrawn: the post was deleted by its author.'],
    ],
  ])('%s', (_, change, expected) => expect(said(change)).toEqual(expected));
});

describe('the rest', () => {
  it('says what they wait for', () => {
    expect(said({ clock: 'next-reply' })[4]).toBe(
      'Major complaint. Next reply due in 42 minutes, at 15:00.',
    );
    expect(said({ clock: 'update' })[4]).toBe(
      'Major complaint. Your update due in 42 minutes, at 15:00.',
    );
  });
  it('says “about” where the page gives the time only roughly', () => {
    const rough = (change: Partial<Badge>) => said({ startExact: false, ...change })[4];
    expect(rough({})).toBe('Major complaint. First reply due in about 42 minutes, at 15:00.');
    expect(rough({ clock: 'next-reply', limitAt: at('14:00:00') })).toBe(
      'Major complaint. Next reply about 18 minutes overdue, was due at 14:00.',
    );
  });
  it('says what was done', () => {
    expect(said({ state: 'answered', unconfirmed: true })[2]).toBe('Sent · not seen yet');
    expect(said({ state: 'answered' })[4]).toBe('Answered.');
    expect(said({ state: 'dismissed' })[2]).toBe('No reply needed');
    expect(said({ state: 'resolved' })[2]).toBe('Resolved');
    expect(said({ state: 'handed-over' })[2]).toBe('Handed over');
  });
  it('writes no @ where handles have none', () => {
    const answered = { state: 'answered', answeredAfter: 60_000, answeredBy: 'northwind' } as const;
    expect(said({ ...answered, caseId: 'facebook:1' })[4]).toBe(
      'Answered in 1 minute by northwind.',
    );
    const byNumber = { ...answered, caseId: 'facebook:1', answeredBy: '100064000000001' };
    expect(said(byNumber)[4]).toBe('Answered in 1 minute.');
  });
  it('is due now at the due instant, and never has 0 min left', () => {
    expect(said({ limitAt: now })[2]).toBe('Major · due now');
    expect(said({ limitAt: now + 1 })[2]).toBe('Major · 1 min left');
    expect(said({ limitAt: now - 60_000 })[2]).toBe('Major · 1 min late');
  });
  it('turns at full minutes and at the stages of its clock, so that two pages say the same', () => {
    const soonAt = now + 20_000;
    const limitAt = now + 90_000;
    const turns: number[] = [];
    let last = '';
    for (let at = now; at < now + 180_000; at += 1_000) {
      const words = JSON.stringify(badgeWords({ ...open, soonAt, limitAt }, at, london));
      if (words !== last) turns.push((at - now) / 1_000);
      last = words;
    }
    expect(turns).toEqual([0, 20, 60, 90, 120]);
  });
  it('never makes praise late', () => {
    expect(said({ intent: 'praise', severity: null, limitAt: now - 1 })).toEqual([
      'praise',
      'quiet',
      'Praise',
      '',
      'Praise.',
    ]);
  });
  it('says days by name, near and far', () => {
    const due = (iso: string) => said({ limitAt: Date.parse(iso), soonAt: null })[4];
    expect(due('2026-11-20T09:00Z')).toContain('on Friday at 09:00.');
    expect(due('2026-12-03T09:00Z')).toContain('on 3 December at 09:00.');
    expect(due('2026-11-16T09:00Z')).toContain('was due yesterday at 09:00.');
  });
  it('gives mentions a word and no time', () => {
    expect(said({ intent: 'other', severity: null, limitAt: null })[2]).toBe('Mention');
  });
});

it('says lengths of time', () => {
  const minutes = [0, 1, 59, 60, 61, 599, 601, 47 * 60, 48 * 60, 100 * 60];
  expect(minutes.map((n) => saySpan(n * 60_000))).toEqual([
    '1 min',
    '1 min',
    '59 min',
    '1 h',
    '1 h 01',
    '9 h 59',
    '10 h',
    '47 h',
    '2 d',
    '4 d',
  ]);
  expect([1, 61, 60 * 24 * 3].map((n) => saySpanInFull(n * 60_000))).toEqual([
    '1 minute',
    '1 hour 1 minute',
    '3 days',
  ]);
});

it('knows the share of counted time', () => {
  const progress = [
    [0, 0],
    [10, 0],
    [20, 0.5],
    [30, 0.5],
    [40, 1],
  ] as const;
  const shares = [-5, 0, 5, 10, 15, 20, 25, 35, 40, 99].map((n) => shareUsed(progress, n));
  expect(shares).toEqual([0, 0, 0, 0, 0.25, 0.5, 0.5, 0.75, 1, 1]);
  expect(shareUsed([], 5)).toBe(0);
});
