import type { Case, CaseState, Clock, Instant, Mark, StoredPost } from '../words/case.ts';
import { stillTold } from './stage.ts';

type Derived = 'state' | 'clock' | 'answeredAt' | 'answeredBy' | 'lastPostAt' | 'told';

/** The stored facts of a case, from which the rest follows; its last clock, if it had one. */
export type Facts = Omit<Case, Derived> & Partial<Pick<Case, 'clock' | 'told'>>;

/** Starts a clock from a post by the policy in force. */
export type StartClock = (kind: Clock['kind'], post: StoredPost, startExact: boolean) => Clock;

type Event =
  | { readonly at: Instant; readonly is: 'asked'; readonly post: StoredPost }
  | { readonly at: Instant; readonly is: 'answered'; readonly by: string | null }
  | { readonly at: Instant; readonly is: 'closed' };

/** One wait of the customer, from their oldest unanswered post. */
interface Wait {
  readonly kind: Clock['kind'];
  readonly post: StoredPost;
  readonly end: Exclude<Event, { is: 'asked' }> | null;
}

/** The page may show a reply's time a little before the moment in which the person pressed Post. */
const clockSkew = 10 * 60_000;
/** A reply may be read this long before the background learns that it was sent; seen earlier, it is another. */
const tellingTakes = 15_000;

/**
 * Where a case stands: a pure function of its facts and posts, which are in order. A clock that runs
 * from the same post as the stored one is kept as stored, so that a policy changed later applies to
 * new clocks only; where that post's time is known better since, it is the same clock, set right.
 */
export function settle(
  facts: Facts,
  posts: readonly StoredPost[],
  start: StartClock,
  now: Instant,
): Case {
  // What was said before the post that needs an answer belongs to the thread, and starts nothing.
  const since = posts.slice(
    Math.max(
      0,
      posts.findIndex(({ id }) => id === facts.id),
    ),
  );
  const sent = confirmed(facts, since);
  const wait = lastWait(eventsOf({ ...facts, sent }, since));
  const clock = wait ? keepOr(facts, wait, start) : null;
  const answer = wait?.end?.is === 'answered' ? wait.end : null;
  return {
    ...facts,
    sent,
    state: stateOf(facts, wait),
    clock,
    told:
      clock && isSameClock(facts.clock, clock) ? stillTold(facts.told ?? null, clock, now) : null,
    answeredAt: answer?.at ?? null,
    answeredBy: answer?.by ?? null,
    lastPostAt: Math.max(facts.openedAt, ...posts.map((post) => post.at)),
  };
}

/** The sent reply with the brand's post that shows it, where one does. */
function confirmed({ sent }: Facts, posts: readonly StoredPost[]): Case['sent'] {
  if (!sent) return null;
  const brands = posts.filter((post) => post.from === 'brand');
  const shown =
    brands.find((post) => post.id === sent.postId) ??
    brands.find(({ at, seenAt }) => at >= sent.at - clockSkew && seenAt >= sent.at - tellingTakes);
  return { ...sent, postId: shown?.id ?? null };
}

function eventsOf(facts: Facts, posts: readonly StoredPost[]): Event[] {
  const seen = posts.filter((post) => !post.closing).map(eventOf);
  return [...seen, ...toldEvents(facts, posts)].sort((a, b) => a.at - b.at);
}

function eventOf(post: StoredPost): Event {
  return post.from === 'customer'
    ? { at: post.at, is: 'asked', post }
    : { at: post.at, is: 'answered', by: post.authorHandle };
}

/** What the person did: sent a reply that the page has not shown yet, or marked the case. */
function toldEvents({ sent, mark }: Facts, posts: readonly StoredPost[]): Event[] {
  const events: Event[] = [];
  // Their computer's clock may be slow: what they said is later than all that they had seen.
  const after = (at: Instant) =>
    Math.max(at, ...posts.filter(({ seenAt }) => seenAt < at).map((post) => post.at));
  if (sent?.postId === null) events.push({ at: after(sent.at), is: 'answered', by: null });
  if (mark?.kind === 'answered') events.push({ at: after(mark.at), is: 'answered', by: null });
  else if (mark) events.push({ at: after(closedUntil(mark)), is: 'closed' });
  return events;
}

/** Spam and posts about somebody else stay dismissed however often they write. */
function closedUntil(mark: Mark): Instant {
  const forGood =
    mark.kind === 'dismissed' && (mark.reason === 'spam' || mark.reason === 'not-about-us');
  return forGood ? Number.POSITIVE_INFINITY : mark.at;
}

function lastWait(events: readonly Event[]): Wait | undefined {
  let wait: Wait | undefined;
  let answered = false;
  for (const event of events) {
    if (event.is === 'asked') {
      if (!wait || wait.end) {
        wait = { kind: answered ? 'next-reply' : 'first-reply', post: event.post, end: null };
      }
    } else {
      answered ||= event.is === 'answered';
      if (wait && !wait.end) wait = { ...wait, end: event };
    }
  }
  return wait;
}

function stateOf({ withdrawnAt, mark }: Facts, wait: Wait | undefined): CaseState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (wait && !wait.end) return 'open';
  if (mark && mark.kind !== 'answered') return mark.kind;
  return 'answered';
}

function keepOr({ clock: kept }: Facts, { kind, post }: Wait, start: StartClock): Clock {
  const startExact = post.postedAt !== null && post.postedAtExact;
  const stands = kept?.startedAt === post.at && kept.startExact === startExact;
  return stands && isSameClock(kept, { kind, postId: post.id })
    ? kept
    : start(kind, post, startExact);
}

function isSameClock(kept: Facts['clock'], clock: Pick<Clock, 'kind' | 'postId'>): boolean {
  return kept?.kind === clock.kind && kept.postId === clock.postId;
}
