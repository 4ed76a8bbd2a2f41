import { type CaseTables, canonical, type KeptPost } from './store.ts';

/** Which stored post a sighting is of. */
export interface Identity {
  readonly id: string;
  /** An id of the post that is not known as one yet. */
  readonly alias: string | null;
  /** The same post, stored a second time before both ids were seen together. */
  readonly twin: KeptPost | null;
}

/**
 * The stored post that a page shows under `id` and, where it says so, also under `otherId`. The id
 * under which a post was first stored stays its id. An other id that is taken by another real one
 * stands for two posts (the same words, posted twice), and then tells nothing.
 */
export async function identify(
  tables: CaseTables,
  id: string,
  otherId: string | undefined,
): Promise<Identity> {
  const known = await canonical(tables, id);
  const alone = { id: known, alias: null, twin: null };
  if (otherId === undefined || otherId === known) return alone;
  const taken = await tables.aliasOf(otherId);
  if (taken !== undefined) return alone;
  const [own, other] = [await tables.post(known), await tables.post(otherId)];
  if (!other) return { id: known, alias: otherId, twin: null };
  if ((await tables.aliasesOf(otherId)).length > 0) return alone;
  if (!own) return { id: otherId, alias: id, twin: null };
  return own.seenAt <= other.seenAt
    ? { id: known, alias: otherId, twin: other }
    : { id: otherId, alias: known, twin: own };
}

/** Learns another id of a post: what was stored under it, or as an answer to it, is the post's. */
export async function learnAlias(tables: CaseTables, { id, alias, twin }: Identity): Promise<void> {
  if (alias === null) return;
  for (const other of await tables.aliasesOf(alias)) await tables.putAlias(other, id);
  await tables.putAlias(alias, id);
  for (const child of await tables.childrenOf(alias)) {
    await tables.putPost({ ...child, parentId: id });
  }
  if (twin) await tables.deletePost(alias);
}
