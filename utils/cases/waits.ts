import type { Case, ClockKind, Holding, Instant, Mark, Stop, StoredPost } from '../words/case.ts';

/** What is needed of a case to know what was waited for. */
export type Told = Pick<Case, 'sent' | 'mark' | 'holding'>;

/** One wait of the customer. */
export interface Wait {
  readonly kind: ClockKind;
  /** The customer's oldest unanswered post; of an update, the reply that only held. */
  readonly postId: string;
  readonly startedAt: Instant;
  readonly startExact: boolean;
  /** The promised moment of an update; null where the policy says. */
  readonly until: Instant | null;
  readonly stop: Stop | null;
}

type Event =
  | { readonly at: Instant; readonly is: 'asked'; readonly post: StoredPost }
  | {
      readonly at: Instant;
      readonly is: 'answered';
      readonly stop: Stop;
      readonly post: StoredPost | null;
      readonly holding: Holding | null;
    }
  | { readonly at: Instant; readonly is: 'closed'; readonly stop: Stop };

type Answer = Extract<Event, { is: 'answered' }>;

/**
 * All that the customer waited for, oldest first: a reply to what they wrote, and an update after a
 * reply that only held. Both may run at once, and the brand's next reply ends both. A pure function
 * of the posts, which are in order, and of what the person did.
 */
export function waitsOf(told: Told, posts: readonly StoredPost[]): Wait[] {
  const waits: Wait[] = [];
  let answered = false;
  for (const event of eventsOf(told, posts)) {
    if (event.is === 'asked') {
      if (!waits.some(isAsking)) waits.push(asking(event.post, answered));
      continue;
    }
    const ended = waits.findLast(({ stop }) => stop === null) ?? waits.at(-1);
    stopAll(waits, event.stop);
    if (event.is === 'closed') continue;
    answered = true;
    if (event.holding && ended) waits.push(updating(event, event.holding, ended));
  }
  return waits;
}

function isAsking({ kind, stop }: Wait): boolean {
  return kind !== 'update' && stop === null;
}

function stopAll(waits: Wait[], stop: Stop): void {
  for (const [index, wait] of waits.entries()) if (!wait.stop) waits[index] = { ...wait, stop };
}

function asking(post: StoredPost, answered: boolean): Wait {
  return {
    kind: answered ? 'next-reply' : 'first-reply',
    postId: post.id,
    startedAt: post.at,
    startExact: post.postedAt !== null && post.postedAtExact,
    until: null,
    stop: null,
  };
}

function updating({ at, post }: Answer, { until }: Holding, ended: Wait): Wait {
  return {
    kind: 'update',
    postId: post?.id ?? ended.postId,
    startedAt: at,
    startExact: post === null || post.postedAtExact,
    until,
    stop: null,
  };
}

function eventsOf(told: Told, posts: readonly StoredPost[]): Event[] {
  const seen = posts.filter((post) => !post.closing).map((post) => eventOf(told, post));
  return [...seen, ...toldEvents(told, posts)].sort((a, b) => a.at - b.at);
}

function eventOf(told: Told, post: StoredPost): Event {
  const { at } = post;
  if (post.from === 'customer') return { at, is: 'asked', post };
  const isSent = told.sent?.postId === post.id;
  const holding = told.holding.findLast(
    (one) => one.postId === post.id || (isSent && isOf(one, told.sent?.at)),
  );
  const stop: Stop = { at, is: 'answered', by: post.authorHandle };
  return { at, is: 'answered', stop, post, holding: holding ?? null };
}

/** What the person did: sent a reply that the page has not shown yet, or marked the case. */
function toldEvents(told: Told, posts: readonly StoredPost[]): Event[] {
  const { sent, mark } = told;
  const events: Event[] = [];
  // Their computer's clock may be slow: what they said is later than all that they had seen.
  const after = (at: Instant) =>
    Math.max(at, ...posts.filter(({ seenAt }) => seenAt < at).map((post) => post.at));
  const answer = (said: Instant): Event => {
    const at = after(said);
    const holding = told.holding.findLast((one) => isOf(one, said)) ?? null;
    return { at, is: 'answered', stop: { at, is: 'answered', by: null }, post: null, holding };
  };
  if (sent?.postId === null) events.push(answer(sent.at));
  if (mark?.kind === 'answered') events.push(answer(mark.at));
  else if (mark) {
    const stop: Stop = { at: after(mark.at), is: 'closed', by: null };
    events.push({ at: after(closedUntil(mark)), is: 'closed', stop });
  }
  return events;
}

/** Said of the reply that the person sent or marked at `at`, and no page had shown. */
function isOf({ postId, at: said }: Holding, at: Instant | undefined): boolean {
  return postId === null && at !== undefined && said >= at;
}

/** Spam and posts about somebody else stay dismissed however often they write. */
function closedUntil(mark: Mark): Instant {
  const forGood =
    mark.kind === 'dismissed' && (mark.reason === 'spam' || mark.reason === 'not-about-us');
  return forGood ? Number.POSITIVE_INFINITY : mark.at;
}
