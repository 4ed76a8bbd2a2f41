import type { Case, Instant, Mark, Stop, StoredPost } from '../words/case.ts';
import { saidId, sentsOf } from './sent.ts';

/** What is needed of a case to know what was waited for. */
export type Told = Pick<
  Case,
  'sent' | 'pastSent' | 'mark' | 'pastMarks' | 'holding' | 'withdrawnAt'
>;

/** The customer wrote, the brand answered, or the person said that no reply is needed. */
export type Event =
  | { readonly at: Instant; readonly is: 'asked'; readonly post: StoredPost }
  | {
      readonly at: Instant;
      readonly is: 'answered';
      readonly stop: Stop;
      /** What the customer waits for since, where it only held. */
      readonly update: Update | null;
    }
  | {
      readonly at: Instant;
      readonly is: 'closed';
      readonly stop: Stop;
      /** Nothing is waited for after it. */
      readonly forGood: boolean;
    };

/** An update that is owed after a reply. */
export interface Update {
  readonly postId: string;
  readonly startExact: boolean;
  /** When it was promised; null where the policy says. */
  readonly until: Instant | null;
}

/** What happened, oldest first. */
export function eventsOf(told: Told, posts: readonly StoredPost[]): Event[] {
  const seen = posts.filter((post) => !post.closing).map((post) => eventOf(told, post));
  return [...seen, ...toldEvents(told, posts)].sort((a, b) => a.at - b.at);
}

function eventOf(told: Told, post: StoredPost): Event {
  const { at } = post;
  if (post.from === 'customer') return { at, is: 'asked', post };
  const sent = sentsOf(told).find(({ postId }) => postId === post.id);
  const ids = sent ? [saidId(sent.at), post.id] : [post.id];
  const stop: Stop = { at, is: 'answered', by: post.authorHandle };
  return { at, is: 'answered', stop, update: updateOf(told, ids, post.postedAtExact) };
}

/** By the first of the ids of the reply; null where it answered. */
function updateOf({ holding }: Told, ids: readonly string[], startExact: boolean): Update | null {
  const [postId = ''] = ids;
  const held = holding.findLast((one) => ids.includes(one.postId));
  return held ? { postId, startExact, until: held.until } : null;
}

/** What the person did: sent replies that no page has shown yet, marked the case, saw it withdrawn. */
function toldEvents(told: Told, posts: readonly StoredPost[]): Event[] {
  // Their computer's clock may be slow: what they said is later than all that they had seen.
  const after = (at: Instant) =>
    Math.max(at, ...posts.filter(({ seenAt }) => seenAt < at).map((post) => post.at));
  const answer = (said: Instant): Event => {
    const at = after(said);
    const stop: Stop = { at, is: 'answered', by: null };
    return { at, is: 'answered', stop, update: updateOf(told, [saidId(said)], true) };
  };
  const close = (said: Instant, forGood: boolean): Event => {
    const at = after(said);
    return { at, is: 'closed', stop: { at, is: 'closed', by: null }, forGood };
  };
  const { mark, pastMarks, withdrawnAt } = told;
  const marked = (one: Mark, forGood: boolean) =>
    one.kind === 'answered' ? answer(one.at) : close(one.at, forGood);
  return [
    ...sentsOf(told).flatMap(({ at, postId }) => (postId === null ? answer(at) : [])),
    ...pastMarks.map((one) => marked(one, false)),
    ...(mark ? [marked(mark, isForGood(mark))] : []),
    ...(withdrawnAt === null ? [] : [close(withdrawnAt, true)]),
  ];
}

/** Spam and posts about somebody else stay dismissed however often they write. */
function isForGood(mark: Mark): boolean {
  return mark.kind === 'dismissed' && (mark.reason === 'spam' || mark.reason === 'not-about-us');
}
