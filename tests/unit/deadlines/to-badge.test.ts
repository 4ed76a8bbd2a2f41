import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../utils/deadlines/defaults.ts';
import { toBadge } from '../../../utils/deadlines/to-badge.ts';
import type { Case } from '../../../utils/words/case.ts';
import { week } from './schedules.ts';
import { started } from './started.ts';

const openedAt = Date.parse('2026-11-20T16:00Z');
const facts = { intent: 'complaint', severity: 'major', topic: 'delivery', site: 'x' } as const;
const clock = started({ ...facts, policy: defaultPolicy, schedule: week, startedAt: openedAt });

const open: Case = {
  ...facts,
  id: 'x:1',
  brandId: 'b',
  match: { brandId: 'b', reason: 'handle', words: '@northwindair', addressed: true },
  customerId: 'c',
  profileId: 'x:maren',
  openedAt,
  verdict: { ...facts, complaint: 0.9, evidence: [], reasons: [] },
  corrections: [],
  pastCorrections: [],
  question: null,
  mark: null,
  pastMarks: [],
  sent: null,
  pastSent: [],
  holding: [],
  moves: [],
  labels: [],
  withdrawnAt: null,
  snoozedUntil: null,
  state: 'open',
  clocks: [clock],
  clock,
  told: {},
  quietUntil: null,
  answeredAt: null,
  answeredBy: null,
  lastPostAt: openedAt,
};

const answeredAt = openedAt + 18 * 60_000;
const sent = { at: answeredAt, text: 'Sorry', postId: null };

it('an open case carries its clock', () => {
  const badge = toBadge(open, 'x:2');
  expect([badge.postId, badge.caseId, badge.clock]).toEqual(['x:2', 'x:1', 'first-reply']);
  expect(badge.startExact).toBe(true);
  const rough = { ...open, clock: { ...clock, startExact: false } };
  expect(toBadge(rough, 'x:2').startExact).toBe(false);
  expect([badge.limitAt, badge.soonAt]).toEqual([clock.limitAt, clock.soonAt]);
});

it('an answered case carries the time that it took, and no clock', () => {
  const badge = toBadge(
    { ...open, state: 'answered', answeredAt, answeredBy: 'northwindair' },
    'x:1',
  );
  expect([badge.clock, badge.limitAt, badge.answeredAfter]).toEqual([null, null, 18 * 60_000]);
});

it('a sent reply is unconfirmed until it is seen or the person says so', () => {
  const answered = { ...open, state: 'answered', answeredAt, sent } as const;
  expect(toBadge(answered, 'x:1').unconfirmed).toBe(true);
  expect(toBadge({ ...answered, sent: { ...sent, postId: 'x:9' } }, 'x:1').unconfirmed).toBe(false);
  expect(
    toBadge(
      { ...answered, mark: { kind: 'answered', postId: null, at: answeredAt, by: 'LK' } },
      'x:1',
    ).unconfirmed,
  ).toBe(false);
  expect(toBadge({ ...answered, state: 'open' }, 'x:1').unconfirmed).toBe(false);
});

it('holds nothing of the customer', () => {
  const text = JSON.stringify(toBadge({ ...open, sent }, 'x:1'));
  for (const secret of ['maren', 'Sorry', '@northwindair']) expect(text).not.toContain(secret);
});
