import type { ClockKind, Instant, Stop, StoredPost } from '../words/case.ts';
import { type Event, eventsOf, type Told } from './events.ts';

/** One wait of the customer. */
export interface Wait {
  readonly kind: ClockKind;
  /** The customer's oldest unanswered post; of an update, the reply that only held. */
  readonly postId: string;
  /** What else they wrote until it was over, oldest first. */
  readonly also: readonly string[];
  readonly startedAt: Instant;
  readonly startExact: boolean;
  /** The promised moment of an update; null where the policy says. */
  readonly until: Instant | null;
  readonly stop: Stop | null;
  /** What the person said later was said after it, by their computer's clock. */
  readonly saidUntil: Instant;
}

/** What was said before the post that needs an answer belongs to the thread, and starts nothing. */
export function sinceOpening<T extends Pick<StoredPost, 'id'>>(
  caseId: string,
  posts: readonly T[],
): readonly T[] {
  const opening = posts.findIndex(({ id }) => id === caseId);
  return posts.slice(Math.max(0, opening));
}

/**
 * All that the customer waited for, oldest first: a reply to what they wrote, and an update after a
 * reply that only held. Both may run at once, and the brand's next reply ends both. A pure function
 * of the posts, which are in order, and of what the person did.
 */
export function waitsOf(told: Told, posts: readonly StoredPost[]): Wait[] {
  const waits: Wait[] = [];
  let isOver = false;
  for (const event of eventsOf(told, posts)) {
    if (event.is === 'asked') {
      ask(waits, event.post, isOver);
      continue;
    }
    isOver = true;
    stopAll(waits, event);
    if (event.is === 'answered') owe(waits, event);
    else if (event.forGood) break;
  }
  return waits;
}

/** `again`: something before it ended, however. */
function ask(waits: Wait[], post: StoredPost, again: boolean): void {
  const index = waits.findLastIndex(isAsking);
  const wait = waits[index];
  if (wait) waits[index] = { ...wait, also: [...wait.also, post.id] };
  else waits.push(asking(post, again));
}

function isAsking({ kind, stop }: Wait): boolean {
  return kind !== 'update' && stop === null;
}

function stopAll(waits: Wait[], event: Exclude<Event, { is: 'asked' }>): void {
  const { stop, saidUntil } = event;
  for (const [index, wait] of waits.entries())
    if (!wait.stop && !isOwed(wait, event)) waits[index] = { ...wait, stop, saidUntil };
}

/** The same reply, as the person marked it or a page shows it, does not end what it owes itself. */
function isOwed({ kind, postId }: Wait, event: Event): boolean {
  return kind === 'update' && event.is === 'answered' && event.update?.postId === postId;
}

const running = { stop: null, saidUntil: Number.POSITIVE_INFINITY } as const;

function asking(post: StoredPost, again: boolean): Wait {
  return {
    kind: again ? 'next-reply' : 'first-reply',
    postId: post.id,
    also: [],
    startedAt: post.at,
    startExact: post.postedAt !== null && post.postedAtExact,
    until: null,
    ...running,
  };
}

function owe(waits: Wait[], event: Extract<Event, { is: 'answered' }>): void {
  const { at, update } = event;
  if (!update || waits.some((wait) => isOwed(wait, event))) return;
  waits.push({ kind: 'update', ...update, also: [], startedAt: at, ...running });
}
