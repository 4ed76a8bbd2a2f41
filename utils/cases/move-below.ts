import type { Settings } from '../words/settings.ts';
import { customerOf } from './place.ts';
import type { CaseTables, KeptPost } from './store.ts';

/**
 * What becomes known of other posts once this one is: the root of those below it, which were read
 * before it, and to whom the brand's answers to it speak. Gives those that moved.
 */
export async function moveBelow(
  tables: CaseTables,
  settings: Settings,
  post: KeptPost,
  alias: string | null,
): Promise<KeptPost[]> {
  const below = [
    ...(post.rootId === post.id ? [] : await tables.underRoot(post.id)),
    ...(alias === null ? [] : await tables.underRoot(alias)),
  ];
  const moved = below
    .filter(({ id }) => id !== post.id)
    .map((child) => ({ ...child, rootId: post.rootId }));
  for (const child of moved) await tables.putPost(child);
  return [...moved, ...(await speakTo(tables, settings, post))];
}

async function speakTo(
  tables: CaseTables,
  settings: Settings,
  parent: KeptPost,
): Promise<KeptPost[]> {
  if (parent.customer === '') return [];
  const found: KeptPost[] = [];
  for (const reply of await tables.waitingFor(parent.id)) {
    const known = { ...reply, customer: customerOf(settings, reply, parent) };
    await tables.putPost(known);
    found.push(known, ...(await speakTo(tables, settings, known)));
  }
  return found;
}
