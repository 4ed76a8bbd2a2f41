import type { Case, Instant, Mark, Stop, StoredPost } from '../words/case.ts';
import { answersOf, type Said, saidId, sentsOf } from './sent.ts';

/** What is needed of a case to know what was waited for. */
export type Told = Pick<
  Case,
  'sent' | 'pastSent' | 'mark' | 'pastMarks' | 'holding' | 'withdrawnAt'
>;

/** What ends every wait that runs. */
interface End {
  readonly at: Instant;
  readonly stop: Stop;
  /** What the person said later, by their computer's clock, was said after it. */
  readonly saidUntil: Instant;
}

interface Answered extends End {
  readonly is: 'answered';
  /** The person did it, and their clock says before what else of theirs. */
  readonly isOwn: boolean;
  /** What the customer waits for since, where it only held. */
  readonly update: Update | null;
}

interface Closed extends End {
  readonly is: 'closed';
  /** Nothing is waited for after it. */
  readonly forGood: boolean;
}

/** The customer wrote, the brand answered, or the person said that no reply is needed. */
export type Event =
  | { readonly at: Instant; readonly is: 'asked'; readonly post: StoredPost }
  | Answered
  | Closed;

/** An update that is owed after a reply. */
export interface Update {
  readonly postId: string;
  readonly startExact: boolean;
  /** When it was promised; null where the policy says. */
  readonly until: Instant | null;
}

/** What happened, oldest first. */
export function eventsOf(told: Told, posts: readonly StoredPost[]): Event[] {
  const seen = posts.filter((post) => !post.closing).map((post) => eventOf(told, post, posts));
  return [...seen, ...toldEvents(told, posts)].sort((a, b) => a.at - b.at);
}

function eventOf(told: Told, post: StoredPost, posts: readonly StoredPost[]): Event {
  const { seenAt } = post;
  if (post.from === 'customer') return { at: post.at, is: 'asked', post };
  const sent = sentsOf(told).find(({ postId }) => postId === post.id);
  // Of a rough time it is known better when they pressed Post.
  const isRough = sent && !post.postedAtExact;
  const at = isRough ? Math.min(post.at, after(sent.at, posts)) : post.at;
  const stop: Stop = { at, is: 'answered', by: post.authorHandle };
  const saidUntil = sent?.at ?? Math.min(at, seenAt);
  const update = updateOf(told, sent ? [saidId(sent.at), post.id] : [post.id], post.postedAtExact);
  const mark = answersOf(told).find(({ postId }) => postId === post.id);
  const same = mark ? markUpdate(told, mark, post.postedAtExact) : null;
  return { at, is: 'answered', stop, saidUntil, isOwn: sent !== undefined, update: same ?? update };
}

/** By the first of the ids of the reply; null where it answered. */
function updateOf({ holding }: Told, ids: readonly string[], startExact: boolean): Update | null {
  const [postId = ''] = ids;
  const held = holding.findLast((one) => ids.includes(one.postId));
  return held ? { postId, startExact, until: held.until } : null;
}

/**
 * What the marked answer and the post that shows it owe: they are one reply, of which each stops the
 * clock at its own time. Who marks an answer after they said that a reply only held, gave another.
 */
function markUpdate(told: Told, mark: Said, startExact: boolean): Update | null {
  const holding = told.holding.filter(({ at }) => at >= mark.at);
  const ids = mark.postId === null ? [] : [mark.postId];
  return updateOf({ ...told, holding }, [saidId(mark.at), ...ids], startExact);
}

/** What the person did: sent replies that no page has shown yet, marked the case, saw it withdrawn. */
function toldEvents(told: Told, posts: readonly StoredPost[]): Event[] {
  const { mark, pastMarks, withdrawnAt } = told;
  const marked = (one: Mark, forGood: boolean) =>
    one.kind === 'answered' ? answer(told, one, posts) : close(one.at, posts, forGood);
  return [
    ...sentsOf(told).flatMap(({ at, postId }) =>
      postId === null ? answer(told, { at, postId }, posts) : [],
    ),
    ...pastMarks.map((one) => marked(one, false)),
    ...(mark ? [marked(mark, isForGood(mark))] : []),
    ...(withdrawnAt === null ? [] : [close(withdrawnAt, posts, false)]),
  ];
}

function answer(told: Told, said: Said, posts: readonly StoredPost[]): Answered {
  const at = after(said.at, posts);
  const stop: Stop = { at, is: 'answered', by: null };
  const update = markUpdate(told, said, true);
  return { at, is: 'answered', stop, saidUntil: said.at, isOwn: true, update };
}

function close(said: Instant, posts: readonly StoredPost[], forGood: boolean): Closed {
  const at = after(said, posts);
  return { at, is: 'closed', stop: { at, is: 'closed', by: null }, saidUntil: said, forGood };
}

/** When they said it. Their computer's clock may be slow: it is later than all that they had seen. */
export function after(said: Instant, posts: readonly StoredPost[]): Instant {
  return Math.max(said, ...posts.filter(({ seenAt }) => seenAt < said).map(({ at }) => at));
}

/** Spam and posts about somebody else stay dismissed however often they write. */
function isForGood(mark: Mark): boolean {
  return mark.kind === 'dismissed' && (mark.reason === 'spam' || mark.reason === 'not-about-us');
}
