import { isAboutBrand } from '../complaints/triage.ts';
import type { Case, Instant, StoredPost } from '../words/case.ts';
import type { Lesson } from '../words/lesson.ts';
import { held, sayingOf } from './judge.ts';

/**
 * What a case teaches: the person's word on it as far as they gave it after `since`, else that they
 * acted on a complaint without correcting it. Derived from what is stored alone, so that a word that
 * is taken back, and a post that is withdrawn or erased, teach nothing any more.
 */
export function lessonsOf(found: Case, posts: readonly StoredPost[], since: Instant): Lesson[] {
  const said = found.corrections.filter(({ at }) => at > since);
  const last = said.at(-1);
  if (last) {
    const { severity, topic } = sayingOf(said);
    const { intent } = held(found.verdict, said);
    const source = last.asked ? 'asked' : 'corrected';
    const spoken = intent === 'other' ? seenBy(posts, last.at) : opening(found, posts);
    return spoken.map((post) =>
      lesson(found, post, { source, intent, severity, topic, at: last.at }),
    );
  }
  const at = actedAt(found);
  if (at === null || at <= since || found.corrections.length > 0) return [];
  const word = { source: 'acted', intent: 'complaint', severity: null, topic: null, at } as const;
  return opening(found, posts).map((post) => lesson(found, post, word));
}

/** When a complaint was answered or handed over; null for what was not, and for what is none. */
function actedAt({ intent, state, answeredAt, mark }: Case): Instant | null {
  if (intent !== 'complaint') return null;
  if (state === 'answered') return answeredAt;
  return state === 'handed-over' ? (mark?.at ?? null) : null;
}

/** The post that opened it, where it has words. */
function opening({ id }: Case, posts: readonly StoredPost[]): StoredPost[] {
  return posts.filter((post) => post.id === id && post.text.trim() !== '');
}

/** What is no complaint is none in any of the customer's posts that the person knew. */
function seenBy(posts: readonly StoredPost[], at: Instant): StoredPost[] {
  return posts.filter(
    ({ from, closing, text, seenAt }) =>
      from === 'customer' && !closing && text.trim() !== '' && seenAt <= at,
  );
}

function lesson(
  { match }: Case,
  post: StoredPost,
  word: Pick<Lesson, 'source' | 'intent' | 'severity' | 'topic' | 'at'>,
): Lesson {
  const { id: postId, text, language } = post;
  return { postId, text, language, addressed: isAboutBrand(match), ...word };
}
