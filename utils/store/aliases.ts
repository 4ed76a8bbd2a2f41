import type { Database } from './database.ts';

/** The ids under which posts are stored, in the order of the ids that pages know them by. */
export async function storedIds(
  { aliases }: Pick<Database, 'aliases'>,
  ids: readonly string[],
): Promise<string[]> {
  const known = await aliases.bulkGet([...ids]);
  return ids.map((id, index) => known[index]?.postId ?? id);
}

/** The other ids of stored posts. */
export async function otherIds(
  { aliases }: Pick<Database, 'aliases'>,
  postIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await aliases.where('postId').anyOf(postIds).toArray();
  const ids = new Map<string, string[]>();
  for (const { id, postId } of rows) ids.set(postId, [...(ids.get(postId) ?? []), id]);
  return ids;
}
