import type { Case, Instant, StoredPost } from '../words/case.ts';
import type { EarlierCase } from '../words/view.ts';

const day = 86_400_000;
const span = 30;
/** So many posts with a known language say what a person usually writes. */
const enoughPosts = 2;

/** What the history of a customer says, in two lines; `outcomes` may be empty. */
export interface HistoryLine {
  /** "3rd complaint in 30 days", "First time they write to you". */
  readonly headline: string;
  /** "1 answered, 1 withdrawn · usually writes English". */
  readonly outcomes: string;
}

/** What of a `CaseView` the line is made of. */
interface Viewed {
  readonly case: Pick<Case, 'intent'>;
  readonly posts: readonly Pick<StoredPost, 'from' | 'language'>[];
  readonly earlier: readonly Pick<EarlierCase, 'openedAt' | 'intent' | 'state' | 'language'>[];
}

/** The customer's history as seen from `now`. */
export function historyLine(view: Viewed, now: Instant): HistoryLine {
  const parts = [outcomes(view.earlier), language(view)].filter((part) => part !== '');
  return { headline: headline(view, now), outcomes: parts.join(' · ') };
}

function headline({ case: current, earlier }: Viewed, now: Instant): string {
  if (earlier.length === 0) return 'First time they write to you';
  const before = earlier.filter(({ intent }) => intent === 'complaint');
  const recent = before.filter(({ openedAt }) => openedAt > now - span * day);
  const isComplaint = current.intent === 'complaint';
  if (isComplaint && recent.length > 0)
    return `${ordinal(recent.length + 1)} complaint in ${span} days`;
  if (isComplaint && before.length === 0) return 'First complaint; they wrote before';
  return `${count(earlier.length, 'earlier case')}${isComplaint ? `, none in ${span} days` : ''}`;
}

const words: Readonly<Record<EarlierCase['state'], string>> = {
  open: 'open',
  answered: 'answered',
  resolved: 'resolved',
  withdrawn: 'withdrawn',
  dismissed: 'no reply needed',
  'handed-over': 'handed over',
};

function outcomes(earlier: Viewed['earlier']): string {
  return Object.entries(words)
    .map(
      ([state, word]) => [earlier.filter((found) => found.state === state).length, word] as const,
    )
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n} ${word}`)
    .join(', ');
}

/** The language of more than half of their posts; tags that are not languages ("und", "zxx", "qme") do not count. */
function language({ posts, earlier }: Viewed): string {
  const own = posts.filter(({ from }) => from === 'customer');
  const tags = [...own, ...earlier].flatMap((post) => post.language ?? []);
  const known = tags
    .map((tag) => tag.split('-')[0] ?? '')
    .filter((tag) => /^(?!und|zxx|q)[a-z]{2,3}$/u.test(tag));
  const usual = known.find(
    (tag) => known.filter((other) => other === tag).length * 2 > known.length,
  );
  if (known.length < enoughPosts || usual === undefined) return '';
  return `usually writes ${new Intl.DisplayNames('en', { type: 'language' }).of(usual)}`;
}

function ordinal(n: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${n}${rule === 'one' || rule === 'two' || rule === 'few' ? suffixes[rule] : suffixes.other}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
