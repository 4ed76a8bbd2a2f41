import type { Case, Instant, Mark, SentReply, StoredPost } from '../words/case.ts';
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

/** What the person says that they answered, and the brand's post that shows it. */
export interface Said {
  readonly at: Instant;
  readonly postId: string | null;
}

type Answers = Sent & Pick<Case, 'mark' | 'pastMarks'>;

/** All answers that the person sent or marked, each with the ids that words on it go by. */
export function saidAs(found: Answers): { readonly said: Said; readonly ids: readonly string[] }[] {
  return [...sentsOf(found), ...answersOf(found)].map((said) => ({
    said,
    ids: [saidId(said.at), ...(said.postId === null ? [] : [said.postId])],
  }));
}

/** The marks that say that it was answered, oldest first. */
export function answersOf({ mark, pastMarks }: Pick<Case, 'mark' | 'pastMarks'>) {
  const all = mark ? [...pastMarks, mark] : pastMarks;
  return all.flatMap((one) => (one.kind === 'answered' ? one : []));
}

/** The answers that the person sent or marked, each with the brand's post that shows it, where one does. */
export function confirmed(facts: Answers, posts: readonly KeptPost[]): Answers {
  const brands = posts.filter((post) => post.from === 'brand');
  // What was sent from here is surely shown; who marks an answer may have telephoned.
  const sents = shownBy(brands, sentsOf(facts));
  const others = brands.filter(({ id }) => sents.every(({ postId }) => postId !== id));
  const shown = shownBy(others, answersOf(facts));
  const marked = (mark: Mark) =>
    shown.find(({ at }) => mark.kind === 'answered' && at === mark.at) ?? mark;
  return {
    sent: sents.at(-1) ?? null,
    pastSent: sents.slice(0, -1),
    mark: facts.mark && marked(facts.mark),
    pastMarks: facts.pastMarks.map(marked),
  };
}

function shownBy<T extends Said>(brands: readonly KeptPost[], said: readonly T[]): T[] {
  const known = new Set<string>();
  // The last one first: of two that were not shown, what is seen late is more likely that.
  const all = said.toReversed().map((one) => {
    const [shown] = brands
      .filter((post) => !known.has(post.id) && mayShow(post, one))
      .toSorted((a, b) => Math.abs(a.at - one.at) - Math.abs(b.at - one.at));
    if (shown) known.add(shown.id);
    return { ...one, postId: shown?.id ?? null };
  });
  return all.toReversed();
}

/** Whether this reply of the brand may be what the person said then that they sent. */
export function mayShow(post: StoredPost, said: Pick<Said, 'at'>): boolean {
  const { at, seenAt } = post;
  const isInTime = at >= said.at - clockSkew && earliest(post) <= said.at + clockSkew;
  return isInTime && seenAt >= said.at - tellingTakes;
}

const minute = 60_000;
/** What pages count in: "3h" is said from the third hour to the fourth. */
const units = [7 * 24 * 60 * minute, 24 * 60 * minute, 60 * minute];

/** The first moment that the page's label allows; `at` is the latest. */
function earliest({ at, seenAt, postedAt, postedAtExact }: StoredPost): Instant {
  if (postedAt === null) return Number.NEGATIVE_INFINITY;
  return postedAtExact ? at : at - (units.find((unit) => seenAt - at >= unit) ?? minute);
}
