import type { Instant, Word } from '../words/case.ts';
import type { KeptPost } from './store.ts';

/** What the same words were taken for until something was learnt. */
export interface Taken {
  readonly until: Instant;
  readonly judged: Word;
}

/** What the post's words were taken for then; null for what says nothing. */
export function takenAt({ was, judged }: KeptPost, at: Instant): Word | null {
  return was.find(({ until }) => until > at)?.judged ?? judged;
}

/** The post judged anew. What it was taken for is kept: a wait that is over keeps to that. */
export function retaken(post: KeptPost, judged: NonNullable<KeptPost['judged']>, now: Instant) {
  const { judged: before, was } = post;
  if (!before || isSame(before, judged)) return { ...post, judged };
  const { intent, severity, topic } = before;
  return { ...post, judged, was: [...was, { until: now, judged: { intent, severity, topic } }] };
}

/** Both are held to be the same. */
export function isSame(one: Word, other: Word): boolean {
  return (
    one.intent === other.intent && one.severity === other.severity && one.topic === other.topic
  );
}
