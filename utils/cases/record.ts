import type { BrandMatch } from '../words/brand.ts';
import type { KnownPost } from '../words/post.ts';
import type { CaseContext } from './context.ts';
import { type Identity, identify, learnAlias } from './identify.ts';
import { namedOnly } from './loose.ts';
import { type Merged, merge, saysTheSame } from './merge.ts';
import { isPartOfConversation, placeOf } from './place.ts';
import { regroupAll } from './regroup-all.ts';
import { type CaseTables, canonical, type KeptPost } from './store.ts';

/** A post as a page read it, and why it is taken to be about a brand. */
export interface Seen {
  readonly post: KnownPost;
  readonly match: BrandMatch;
  /** Another id under which pages show the same post. */
  readonly otherId?: string;
}

/**
 * Records what a page showed, in one transaction. Idempotent: the same posts, sent any number of
 * times in any order, leave the same cases. Gives the ids of the cases that they belong to, in their
 * order, and of those that changed with them.
 */
export async function record(context: CaseContext, seen: readonly Seen[]): Promise<string[]> {
  return context.store.transact(async (tables) => {
    const touched = new Set<string>();
    for (const one of seen) {
      // The person may have removed the brand while its post was under way.
      if (!isOfBrand(context, one)) continue;
      for (const caseId of await recordOne(tables, context, one)) touched.add(caseId);
    }
    touched.delete('');
    return [...touched];
  });
}

const isOfBrand = ({ settings }: CaseContext, { match }: Seen): boolean =>
  settings.brands.some(({ id }) => id === match.brandId);

async function recordOne(tables: CaseTables, context: CaseContext, seen: Seen): Promise<string[]> {
  const identity = await identify(tables, seen.post.id, seen.otherId);
  const stored = await tables.post(identity.id);
  const known = stored && identity.twin ? united(stored, identity.twin, context) : stored;
  const read = await named(tables, identity, seen);
  const merged = merge(known, read, context.now, nameOf(context, read.match));
  const place = await placeOf(tables, context.settings, merged, known);
  const opens = known?.opens === true || needsAnswer(context, merged);
  const { rootId, customer } = place;
  const looseTo = namedOnly({ ...merged, customer });
  const post = { ...merged, ...taken(known, merged), rootId, customer, looseTo, opens };
  if (known && identity.alias === null && saysTheSame(known, post)) {
    if (!(await wasWithdrawn(tables, known))) return [known.caseId];
  }
  if (!known && !opens && !isPartOfConversation(merged, place)) return [];
  await learnAlias(tables, identity);
  await tables.putPost(post);
  const touched = await regroupAll(tables, context, { post, stored, identity });
  return [(await tables.post(post.id))?.caseId ?? '', ...touched];
}

/** The post by the ids under which it and its parent are stored. */
async function named(tables: CaseTables, { id }: Identity, { post, match }: Seen) {
  const parentId = post.parentId && (await canonical(tables, post.parentId));
  return { post: { ...post, id, parentId: parentId === id ? null : parentId }, match };
}

/** What two rows say of the same post. */
function united(known: KeptPost, twin: KeptPost, context: CaseContext): KeptPost {
  const read = { post: { ...twin, id: known.id }, match: twin.match };
  const { rootId, customer, looseTo } = known;
  const caseId = known.caseId || twin.caseId;
  const opens = known.opens || twin.opens;
  const merged = merge(known, read, context.now, nameOf(context, read.match));
  return { ...merged, ...taken(known, merged), caseId, rootId, customer, looseTo, opens };
}

/** What triage said of it still stands: it reads the words and the stars, and nothing else of a post. */
function taken(known: KeptPost | undefined, { text, rating, closing }: Merged) {
  const isSameWord = known?.text === text && known.rating === rating && known.closing === closing;
  return isSameWord ? { judged: known.judged, was: known.was } : { judged: null, was: [] };
}

const nameOf = ({ settings }: CaseContext, { brandId }: BrandMatch): string =>
  settings.brands.find(({ id }) => id === brandId)?.name ?? '';

/** Whether a post opens a case where the conversation has none. */
function needsAnswer({ triage }: CaseContext, post: Merged): boolean {
  if (post.from === 'brand' || post.closing || post.match.reason === 'thread') return false;
  return triage(post, post.match).intent !== 'other';
}

/** A post that was gone and shows again was not withdrawn after all. */
async function wasWithdrawn(tables: CaseTables, known: KeptPost): Promise<boolean> {
  return (await tables.case(known.caseId))?.withdrawnAt != null;
}
