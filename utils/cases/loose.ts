import type { Case, StoredPost } from '../words/case.ts';
import type { Told } from './events.ts';
import { inOrder } from './order.ts';
import { mayShow } from './sent.ts';
import type { CaseTables, Conversation, KeptPost } from './store.ts';
import { sinceOpening, waitsOf } from './waits.ts';

/** So many cases of one customer are asked, the latest first. */
const most = 20;

/** A case with its posts, and the topmost post above them. */
interface Candidate {
  readonly found: Case;
  readonly posts: readonly KeptPost[];
  readonly rootId: string;
}

type Placed = Pick<StoredPost, 'from' | 'kind' | 'parentId'> & Pick<KeptPost, 'customer'>;

/**
 * Whom a reply of the brand names of which no page shows what it answers ("Replying to @maren"); null
 * for all others. What is written on somebody's page as a post or review answers nothing.
 */
export function namedOnly({ from, kind, parentId, customer }: Placed): string | null {
  const isReply = from === 'brand' && parentId === null && kind !== 'post' && kind !== 'review';
  return isReply && customer !== '' ? customer : null;
}

/** The brand's replies that only name this customer, oldest first. */
export async function looseOf(
  tables: CaseTables,
  { customer, brandId }: Pick<Conversation, 'customer' | 'brandId'>,
): Promise<KeptPost[]> {
  if (customer === '') return [];
  const loose = await tables.looseTo(customer);
  return inOrder(loose.filter(({ match }) => match.brandId === brandId));
}

/** The customer's cases with this brand. */
export async function candidates(
  tables: CaseTables,
  { customer, brandId }: Pick<Conversation, 'customer' | 'brandId'>,
): Promise<Candidate[]> {
  const cases = await tables.casesOfProfile(customer, most);
  return Promise.all(
    cases
      .filter((found) => found.brandId === brandId)
      .map(async (found) => {
        const posts = inOrder(await tables.postsOf(found.id));
        const opening = posts.find(({ id }) => id === found.id);
        return { found, posts, rootId: opening?.rootId ?? found.id };
      }),
  );
}

/**
 * The reply where it belongs: to the case in which the customer waited when it was written, whenever
 * it is seen. Of several, to the one that the person had not closed by then; of two, to none.
 */
export function placed(reply: KeptPost, all: readonly Candidate[]): KeptPost {
  const theirs = all.filter((one) => isWaiting(one, reply, holdingOnly(one.found)));
  const left =
    theirs.length > 1
      ? theirs.filter((one) => isWaiting(one, reply, saidOf(one.found, reply)))
      : theirs;
  const [only] = left;
  return only && left.length === 1
    ? { ...reply, rootId: only.rootId, caseId: only.found.id }
    : { ...reply, rootId: reply.id, caseId: '' };
}

function isWaiting({ found, posts }: Candidate, { id, at }: KeptPost, told: Told): boolean {
  if (found.openedAt > at) return false;
  const others = sinceOpening(found.id, posts).filter((post) => post.id !== id);
  return waitsOf(told, others).some(
    ({ startedAt, stop }) => startedAt <= at && (stop === null || stop.at >= at),
  );
}

/** What the brand owes by the posts alone: a mark that is taken back must not leave a reply behind. */
function holdingOnly({ holding }: Case): Told {
  return { holding, sent: null, pastSent: [], mark: null, pastMarks: [], withdrawnAt: null };
}

/** What the person said; an answer that this reply may be is none yet. */
function saidOf(found: Case, reply: KeptPost): Told {
  const others = <T extends { readonly at: number }>(all: readonly T[]) =>
    all.filter((one) => !mayShow(reply, one));
  const { sent, pastSent, mark, pastMarks } = found;
  return {
    ...found,
    sent: others(sent ? [sent] : [])[0] ?? null,
    pastSent: others(pastSent),
    mark: mark?.kind === 'answered' ? (others([mark])[0] ?? null) : mark,
    pastMarks: pastMarks.filter((one) => one.kind !== 'answered' || !mayShow(reply, one)),
  };
}
