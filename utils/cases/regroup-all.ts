import type { CaseContext } from './context.ts';
import { laterCases } from './earlier.ts';
import type { Identity } from './identify.ts';
import { candidates, looseOf, placed } from './loose.ts';
import { moveBelow } from './move-below.ts';
import { conversationOf } from './place.ts';
import { regroup } from './regroup.ts';
import { rejudgeThese } from './rejudge.ts';
import type { CaseTables, Conversation, KeptPost } from './store.ts';

interface Change {
  /** As it is stored now. */
  readonly post: KeptPost;
  /** As it was stored before; undefined where it was not. */
  readonly stored: KeptPost | undefined;
  readonly identity: Identity;
}

/**
 * Divides anew what a post changes: its conversation, those of what it moved, those that were left,
 * and where the brand's replies belong that only name the customer. Gives the ids of changed cases.
 */
export async function regroupAll(
  tables: CaseTables,
  context: CaseContext,
  change: Change,
): Promise<string[]> {
  const { keys, touched } = await regroupOnce(tables, context, change);
  const whom = new Map(keys.map((key) => [`${key.brandId} ${key.customer}`, key]));
  for (const key of whom.values()) touched.push(...(await placeLoose(tables, context, key)));
  return touched;
}

async function regroupOnce(
  tables: CaseTables,
  context: CaseContext,
  { post, stored, identity: { alias, twin } }: Change,
): Promise<{ readonly keys: readonly Conversation[]; readonly touched: string[] }> {
  const moved = await moveBelow(tables, context.settings, { post, stored, alias });
  const left = [stored, twin].filter((one) => one != null);
  const news = { post, isNew: !stored, formerly: left.map(({ caseId }) => caseId) };
  const keys = new Map(
    [post, ...moved, ...left].map(conversationOf).map((key) => [JSON.stringify(key), key]),
  );
  const touched: string[] = [];
  for (const key of keys.values()) touched.push(...(await regroup(tables, context, key, news)));
  for (const id of [...touched]) {
    const found = await tables.case(id);
    const later = found ? await laterCases(tables, found) : [];
    touched.push(...(await rejudgeThese(tables, context, later)));
  }
  return { keys: [...keys.values()], touched };
}

/** The oldest first: what it answers decides what a later one may answer. */
async function placeLoose(
  tables: CaseTables,
  context: CaseContext,
  whom: Conversation,
): Promise<string[]> {
  const loose = await looseOf(tables, whom);
  if (loose.length === 0) return [];
  const touched: string[] = [];
  let theirs = await candidates(tables, whom);
  for (const { id } of loose) {
    // The one before it may have moved it.
    const stored = await tables.post(id);
    const post = stored && placed(stored, theirs);
    if (!post || post.rootId === stored.rootId) continue;
    await tables.putPost(post);
    const identity = { id, alias: null, twin: null };
    touched.push(...(await regroupOnce(tables, context, { post, stored, identity })).touched);
    theirs = await candidates(tables, whom);
  }
  return touched;
}
