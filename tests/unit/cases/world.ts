import type { CaseContext } from '../../../utils/cases/context.ts';
import type { Seen } from '../../../utils/cases/record.ts';
import { defaultPolicy } from '../../../utils/deadlines/defaults.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { Database } from '../../../utils/store/database.ts';
import type { MatchReason } from '../../../utils/words/brand.ts';
import type { KnownPost } from '../../../utils/words/post.ts';
import {
  defaultLearning,
  defaultNotify,
  defaultSoonShare,
  type Settings,
} from '../../../utils/words/settings.ts';
import type { Verdict } from '../../../utils/words/verdict.ts';

const always = ['00:00-24:00'];

export const settings: Settings = {
  consentAt: 1,
  brands: [
    {
      id: 'acme',
      name: 'Acme',
      handles: ['acme'],
      pages: [],
      hashtags: [],
      keywords: [],
      exclusions: [],
    },
  ],
  schedule: {
    timeZone: 'UTC',
    open: {
      mon: always,
      tue: always,
      wed: always,
      thu: always,
      fri: always,
      sat: always,
      sun: always,
    },
    holidays: [],
  },
  otherSchedules: [],
  policy: defaultPolicy,
  soonShare: defaultSoonShare,
  initials: 'LK',
  pausedSites: [],
  sidebarWidth: 400,
  notify: defaultNotify,
  learning: defaultLearning,
};

/** The minute `n` of the day on which all of these tests play. */
export const minute = (n: number) => Date.UTC(2026, 10, 17, 8, n);

let databases = 0;

/** A database of its own for every test; the words of a post decide its verdict. */
export function world(now = minute(600)) {
  databases += 1;
  const database = new Database(`test-${databases}`);
  const context: CaseContext = {
    store: caseStore(database),
    now,
    settings,
    triage: (post) => verdictOf(post.text),
  };
  return { database, context };
}

/** The words of a post decide. */
export function verdictOf(text: string): Verdict {
  const intent = text.startsWith('news')
    ? 'other'
    : text.startsWith('love')
      ? 'praise'
      : text.endsWith('?')
        ? 'question'
        : 'complaint';
  const severity = intent === 'complaint' ? (text.includes('!!') ? 'major' : 'minor') : null;
  return { complaint: 0.9, intent, severity, topic: 'other', evidence: [], reasons: [] };
}

/** A post of the customer, unless its reason says otherwise. */
export function seen(
  id: number,
  at: number,
  text: string,
  more: Partial<KnownPost> & { reason?: MatchReason } = {},
): Seen {
  const { reason = 'handle', ...rest } = more;
  const authorHandle = reason === 'author' ? 'acme' : 'maren';
  const post: KnownPost = {
    id: `x:${id}`,
    site: 'x',
    url: `https://x.com/${authorHandle}/status/${id}`,
    kind: more.parentId || more.replyingTo ? 'reply' : 'post',
    authorName: authorHandle,
    authorHandle,
    authorUrl: `https://x.com/${authorHandle}`,
    text,
    postedAt: new Date(minute(at)).toISOString(),
    postedAtExact: true,
    parentId: null,
    replyingTo: [],
    promoted: false,
    truncated: false,
    language: 'en',
    ...rest,
  };
  return { post, match: { brandId: 'acme', reason, words: '', addressed: true } };
}
