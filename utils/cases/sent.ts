import type { Case, Instant, SentReply, StoredPost } from '../words/case.ts';
import type { Facts } from './settle.ts';
import type { KeptPost } from './store.ts';

/** The page may show a reply's time a little apart from the moment in which the person pressed Post. */
const clockSkew = 10 * 60_000;
/** A reply may be read this long before the background learns that it was sent; seen earlier, it is another. */
const tellingTakes = 15_000;

type Sent = Pick<Case, 'sent' | 'pastSent'>;

/** The person sent one more. */
export function withSent<T extends Sent>(found: T, sent: SentReply): T {
  return { ...found, sent, pastSent: sentsOf(found) };
}

/** The last one did not go out after all. */
export function withoutSent<T extends Sent>(found: T): T {
  const { pastSent } = found;
  return { ...found, sent: pastSent.at(-1) ?? null, pastSent: pastSent.slice(0, -1) };
}

/** All that the person sent, oldest first. */
export function sentsOf({ sent, pastSent }: Sent): SentReply[] {
  return sent ? [...pastSent, sent] : [...pastSent];
}

/** The id of a reply that the person sent or marked then: it stays when a page shows the reply. */
export function saidId(at: Instant): string {
  return `said:${at}`;
}

/** The sent replies, each with the brand's post that shows it, where one does. */
export function confirmed(facts: Pick<Facts, keyof Sent>, posts: readonly KeptPost[]): Sent {
  const brands = posts.filter((post) => post.from === 'brand');
  const sents = sentsOf(facts);
  const known = new Set(sents.map(({ postId }) => postId));
  // The last one first: of two that were not shown, what is seen late is more likely that.
  const all = sents.toReversed().map((one) => {
    const shown =
      brands.find(({ id }) => id === one.postId) ??
      brands.find((post) => !known.has(post.id) && mayShow(post, one));
    const postId = shown?.id ?? null;
    known.add(postId);
    return { ...one, postId };
  });
  const [sent = null, ...before] = all;
  return { sent, pastSent: before.toReversed() };
}

/** Whether this reply of the brand may be what the person said then that they sent. */
export function mayShow(
  { at, seenAt, postedAtExact }: StoredPost,
  said: Pick<SentReply, 'at'>,
): boolean {
  const isLater = postedAtExact && at > said.at + clockSkew;
  return !isLater && at >= said.at - clockSkew && seenAt >= said.at - tellingTakes;
}
