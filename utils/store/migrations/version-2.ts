import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

/** Posts know their conversation, and may have several ids; clocks know the post that they run from. */
export function version2(database: Dexie): void {
  database
    .version(2)
    .stores({
      aliases: 'id, postId',
      posts: 'id, [caseId+at], parentId, [rootId+customer], [customer+parentId]',
    })
    .upgrade(upgrade);
}

/** Of the rows as version 1 wrote them, what is read here; append-only, as all of this file. */
interface OldPost {
  readonly id: string;
  readonly caseId: string;
  readonly parentId: string | null;
  readonly from: 'customer' | 'brand';
  readonly site: string;
  readonly authorHandle: string;
  readonly at: number;
}

interface OldCase {
  readonly id: string;
  readonly profileId: string;
  readonly match: { readonly brandId: string };
  readonly clock: { readonly kind: string; readonly startedAt: number } | null;
}

interface OldClaim {
  readonly caseId: string;
  /** `first-reply@` and the instant at which it started. */
  readonly clock: string;
}

async function upgrade(transaction: Transaction): Promise<void> {
  const posts: OldPost[] = await transaction.table('posts').toArray();
  const cases: OldCase[] = await transaction.table('cases').toArray();
  await placePosts(transaction, posts, new Map(cases.map((found) => [found.id, found])));
  const said = Map.groupBy(
    posts.filter(({ from }) => from === 'customer'),
    ({ caseId }) => caseId,
  );
  await nameClocks(transaction, cases, said);
  await nameClaims(transaction, said);
}

async function placePosts(
  transaction: Transaction,
  posts: readonly OldPost[],
  cases: ReadonlyMap<string, OldCase>,
): Promise<void> {
  const parents = new Map(posts.map((post) => [post.id, post.parentId]));
  await transaction
    .table('posts')
    .toCollection()
    .modify((post: OldPost & Record<string, unknown>) => {
      const found = cases.get(post.caseId);
      // Of a reply that waits nobody knows the brand until what it answers is read.
      const brandId = found?.match.brandId ?? '';
      const reason = post.from === 'brand' ? 'author' : 'thread';
      const opens = found?.id === post.id;
      Object.assign(post, {
        match: opens ? found.match : { brandId, reason, words: '', addressed: true },
        rootId: rootOf(found?.id ?? post.id, parents),
        customer: found?.profileId ?? '',
        opens,
      });
    });
}

function rootOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  const climbed = new Set([id]);
  let root = id;
  for (let next = parents.get(root); next && !climbed.has(next); next = parents.get(root)) {
    climbed.add(next);
    root = next;
  }
  return root;
}

async function nameClocks(
  transaction: Transaction,
  cases: readonly OldCase[],
  said: ReadonlyMap<string, readonly OldPost[]>,
): Promise<void> {
  for (const { id, clock } of cases) {
    if (!clock) continue;
    const started = said.get(id)?.find(({ at }) => at === clock.startedAt);
    const named = { ...clock, postId: started?.id ?? id };
    await transaction.table('cases').update(id, { clock: named });
  }
}

/** What was announced of a clock was claimed by its start, and is claimed by its post from now on. */
async function nameClaims(
  transaction: Transaction,
  said: ReadonlyMap<string, readonly OldPost[]>,
): Promise<void> {
  const claims: OldClaim[] = await transaction.table('claims').toArray();
  for (const claim of claims) {
    const [kind, startedAt] = claim.clock.split('@');
    for (const { id, at } of said.get(claim.caseId) ?? []) {
      if (at === Number(startedAt))
        await transaction.table('claims').put({ ...claim, clock: `${kind}:${id}` });
    }
  }
}
