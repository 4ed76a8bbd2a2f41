import type { ExplainedWait } from '../../../components/sidebar/screen.ts';
import type { Badge } from '../../../utils/deadlines/badge.ts';
import type { Case, Clock, StoredPost } from '../../../utils/words/case.ts';
import type { Suggestion } from '../../../utils/words/reply.ts';
import type { CaseView, DayView, EarlierCase } from '../../../utils/words/view.ts';

/** A working day in London, as in the pictures of the design. */
export const now = Date.parse('2026-11-17T14:18Z');
export const at = (time: string) => Date.parse(`2026-11-17T${time}Z`);

const text =
  '@northwindair third time I’m asking: my bag has been in Porto since 2 November. I’ve spent £240.';

function marked(words: string, weight: number) {
  const start = text.indexOf(words);
  return [start, start + words.length, weight] as const;
}

export const clock: Clock = {
  kind: 'first-reply',
  postId: 'x:1',
  also: [],
  startedAt: at('11:00'),
  startExact: true,
  rule: 'Major',
  idealAt: at('12:00'),
  limitAt: at('15:00'),
  soonAt: at('14:00'),
  progress: [
    [at('11:00'), 0],
    [at('15:00'), 1],
  ],
  counting: 'open-hours',
  judged: { intent: 'complaint', severity: 'major', topic: 'delivery' },
  terms: null,
  promised: false,
  move: null,
  stop: null,
};

/** The waits of a case, each with sums that name it. */
export function waitsOf(clocks: readonly Clock[]): ExplainedWait[] {
  return clocks.map((one) => ({
    clock: one,
    line: 'Major: 1 h ideal (passed), 4 h limit.',
    paragraphs: [`Received at 11:00, the ${one.kind}.`, `Ideal of the ${one.kind}.`],
  }));
}

export function post(change: Partial<StoredPost> = {}): StoredPost {
  return {
    id: 'x:1',
    site: 'x',
    url: 'https://x.com/marenoduya/status/1',
    kind: 'post',
    authorName: 'Maren Oduya',
    authorHandle: 'marenoduya',
    authorUrl: 'https://x.com/marenoduya',
    text,
    postedAt: '2026-11-17T11:00:00.000Z',
    postedAtExact: true,
    parentId: null,
    replyingTo: [],
    promoted: false,
    truncated: false,
    language: 'en',
    caseId: 'x:1',
    from: 'customer',
    closing: false,
    seenAt: at('11:05'),
    at: at('11:00'),
    ...change,
  };
}

export function sampleCase(change: Partial<Case> = {}): Case {
  return {
    id: 'x:1',
    site: 'x',
    brandId: 'northwind',
    match: { brandId: 'northwind', reason: 'handle', words: '@northwindair', addressed: true },
    customerId: 'maren',
    profileId: 'x:marenoduya',
    openedAt: at('11:00'),
    verdict: {
      complaint: 0.97,
      intent: 'complaint',
      severity: 'major',
      topic: 'delivery',
      evidence: [marked('third time', 0.8), marked('spent £240', 0.2)],
      reasons: ['repeated contact', 'money spent'],
    },
    intent: 'complaint',
    severity: 'major',
    topic: 'delivery',
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
    answeredAt: null,
    answeredBy: null,
    lastPostAt: at('11:00'),
    told: {},
    quietUntil: null,
    ...change,
  };
}

const earlier: EarlierCase = {
  id: 'x:0',
  site: 'x',
  openedAt: Date.parse('2026-11-06T09:00Z'),
  intent: 'complaint',
  topic: 'delivery',
  state: 'answered',
  answeredAfter: 34 * 60_000,
  text: 'Bag not on the belt in Porto.',
  language: 'en',
  replies: [
    post({
      id: 'x:01',
      from: 'brand',
      authorHandle: 'northwindair',
      text: 'A courier brings it within 48 h.',
    }),
  ],
};

export function view(change: Partial<CaseView> = {}, ofCase: Partial<Case> = {}): CaseView {
  return {
    case: sampleCase(ofCase),
    posts: [post()],
    brand: {
      id: 'northwind',
      name: 'Northwind Air',
      handles: ['northwindair'],
      pages: [],
      hashtags: [],
      keywords: [],
      exclusions: [],
    },
    customer: { id: 'maren', name: 'Maren Oduya', firstSeenAt: Date.parse('2026-10-24T09:00Z') },
    profiles: [
      {
        id: 'x:marenoduya',
        site: 'x',
        handle: 'marenoduya',
        name: 'Maren Oduya',
        url: 'https://x.com/marenoduya',
        customerId: 'maren',
        firstSeenAt: Date.parse('2026-10-24T09:00Z'),
      },
    ],
    earlier: [earlier],
    notes: [],
    terms: [],
    draft: '',
    ...change,
  };
}

export const suggestions: readonly Suggestion[] = [
  { strategy: 'public', text: 'Maren, it is in Porto. ^LK', why: 'Your page answers “where”' },
  { strategy: 'private', text: 'Maren, please send us the tag. ^LK', why: 'Not in public' },
  {
    strategy: 'investigate',
    text: 'Maren, I am tracing it myself. ^LK',
    why: 'No cause known yet',
  },
];

export function badge(change: Partial<Badge> = {}): Badge {
  return {
    postId: 'x:1',
    caseId: 'x:1',
    intent: 'complaint',
    severity: 'major',
    state: 'open',
    clock: 'first-reply',
    startExact: true,
    limitAt: at('15:00'),
    soonAt: at('14:00'),
    progress: clock.progress,
    answeredAfter: null,
    answeredBy: null,
    unconfirmed: false,
    ...change,
  };
}

export const day: DayView = {
  unanswered: 12,
  today: 9,
  carriedOver: 3,
  overdue: 2,
  dueSoon: 1,
  atLeast: false,
  snoozed: 0,
  snoozedOverdue: 0,
  backAt: null,
  answeredToday: 0,
  medianAnswer: null,
  turnsAt: null,
  followUps: [],
  rows: [
    {
      caseId: 'x:1',
      site: 'x',
      name: 'Maren Oduya',
      text: 'my bag has been in Porto',
      badge: badge(),
    },
    {
      caseId: 'x:2',
      site: 'x',
      name: 'Tobias Flint',
      text: 'Charged twice for the same seat',
      badge: badge({ postId: 'x:2', caseId: 'x:2', limitAt: at('14:00') }),
    },
  ],
};
