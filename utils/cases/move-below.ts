import { isAccountOf } from '../complaints/account.ts';
import type { Settings } from '../words/settings.ts';
import { customerOf } from './place.ts';
import type { CaseTables, KeptPost } from './store.ts';

interface Placed {
  readonly post: KeptPost;
  /** As it was stored before; undefined where it was not. */
  readonly stored: KeptPost | undefined;
  readonly alias: string | null;
}

/**
 * What becomes known of other posts once this one is: the root of those below it, which were read
 * before it, and to whom the brand's answers to it speak. Gives those that moved.
 */
export async function moveBelow(
  tables: CaseTables,
  settings: Settings,
  { post, stored, alias }: Placed,
): Promise<KeptPost[]> {
  const below = [
    ...(post.rootId === post.id ? [] : await tables.underRoot(post.id)),
    ...(alias === null ? [] : await tables.underRoot(alias)),
    ...(stored && stored.rootId !== post.rootId ? await leftBehind(tables, stored) : []),
  ];
  const moved = below
    .filter(({ id }) => id !== post.id)
    .map((child) => ({ ...child, rootId: post.rootId }));
  for (const child of moved) await tables.putPost(child);
  return [...moved, ...(await speakTo(tables, settings, post))];
}

/** Answers that are still where their post was before the page said otherwise. */
async function leftBehind(tables: CaseTables, { id, rootId }: KeptPost): Promise<KeptPost[]> {
  const children = (await tables.childrenOf(id)).filter((child) => child.rootId === rootId);
  const theirs = [];
  for (const child of children) theirs.push(...(await leftBehind(tables, child)));
  return [...children, ...theirs];
}

async function speakTo(
  tables: CaseTables,
  settings: Settings,
  parent: KeptPost,
): Promise<KeptPost[]> {
  if (parent.customer === '') return [];
  const found: KeptPost[] = [];
  for (const reply of await tables.waitingFor(parent.id)) {
    const match = matchOf(settings, reply, parent);
    const known = { ...reply, match, customer: customerOf(settings, { ...reply, match }, parent) };
    await tables.putPost(known);
    found.push(known, ...(await speakTo(tables, settings, known)));
  }
  return found;
}

/** Replies that waited already in version 1 of the database do not say of which brand they are. */
function matchOf({ brands }: Settings, { site, authorHandle, match }: KeptPost, parent: KeptPost) {
  const brand = brands.find(({ id }) => id === parent.match.brandId);
  const theirs = match.brandId === '' && brand && isAccountOf(brand, site, authorHandle);
  return theirs ? { ...match, brandId: brand.id } : match;
}
