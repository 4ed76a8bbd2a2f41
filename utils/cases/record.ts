import { isAccountOf } from '../complaints/account.ts';
import { isClosingThanks } from '../complaints/closing-thanks.ts';
import { profileId } from '../customers/profile-id.ts';
import type { BrandMatch } from '../words/brand.ts';
import type { Instant, StoredPost } from '../words/case.ts';
import type { KnownPost } from '../words/post.ts';
import type { CaseContext } from './context.ts';
import { findCase } from './find-case.ts';
import { held, judge } from './judge.ts';
import { resettle } from './resettle.ts';
import type { CaseTables } from './store.ts';

/** A post as a page read it, and why it is taken to be about a brand. */
export interface Seen {
  readonly post: KnownPost;
  readonly match: BrandMatch;
  /** Another id under which pages show the same post. */
  readonly otherId?: string;
}

/**
 * Records what a page showed, in one transaction. Idempotent: the same posts, sent any number of
 * times in any order, leave the same cases. Gives the ids of the cases that they belong to.
 */
export async function record(context: CaseContext, seen: readonly Seen[]): Promise<string[]> {
  return context.store.transact(async (tables) => {
    const touched = new Set<string>();
    for (const one of seen) {
      for (const caseId of await recordOne(tables, context, one)) touched.add(caseId);
    }
    touched.delete('');
    return [...touched];
  });
}

async function recordOne(tables: CaseTables, context: CaseContext, seen: Seen): Promise<string[]> {
  const known = await tables.post(seen.post.id);
  const post = merge(known, seen, context.now);
  if (known && same(known, post) && !(await wasWithdrawn(tables, known))) return [known.caseId];
  const kept = wasGuessed(known, post) ? '' : known?.caseId;
  const caseId = kept || (await findCase(tables, post, seen.match));
  const left = known && known.caseId !== caseId ? await leave(tables, context, known) : '';
  return [left, await keep(tables, context, { ...post, caseId }, seen.match, !known)];
}

/** Now the page shows which post the brand answered; until then its case was only likely. */
function wasGuessed(known: StoredPost | undefined, post: StoredPost): boolean {
  return known?.from === 'brand' && known.parentId === null && post.parentId !== null;
}

/** Takes a reply out of the case that it turns out not to answer. */
async function leave(tables: CaseTables, context: CaseContext, known: StoredPost): Promise<string> {
  const found = await tables.case(known.caseId);
  if (!found) return '';
  await tables.putPost({ ...known, caseId: '' });
  await resettle(tables, context, found);
  return found.id;
}

async function keep(
  tables: CaseTables,
  context: CaseContext,
  post: StoredPost,
  match: BrandMatch,
  isNew: boolean,
): Promise<string> {
  if (post.caseId) return attach(tables, context, post, isNew);
  if (post.from === 'brand') return keepWaiting(tables, post);
  return match.reason === 'thread' ? '' : open(tables, context, post, match);
}

/** The fullest that was ever read of a post: expanded text and exact times are not unlearnt. */
function merge(known: StoredPost | undefined, { post, match }: Seen, now: Instant): StoredPost {
  const keepText = known && known.text !== '' && !known.truncated && post.truncated;
  const keepTime = known?.postedAt && known.postedAtExact && !post.postedAtExact;
  const text = keepText ? known.text : post.text;
  const postedAt = keepTime ? known.postedAt : post.postedAt;
  const seenAt = known?.seenAt ?? now;
  const from = match.reason === 'author' ? 'brand' : 'customer';
  return {
    ...post,
    text,
    truncated: keepText ? false : post.truncated,
    postedAt,
    postedAtExact: keepTime ? true : post.postedAtExact,
    parentId: post.parentId ?? known?.parentId ?? null,
    replyingTo: post.replyingTo.length > 0 ? post.replyingTo : (known?.replyingTo ?? []),
    caseId: known?.caseId ?? '',
    from,
    seenAt,
    at: postedAt ? Date.parse(postedAt) : seenAt,
    closing: from === 'customer' && isClosingThanks(text),
  };
}

function same(known: StoredPost, post: StoredPost): boolean {
  return (
    known.text === post.text &&
    known.postedAt === post.postedAt &&
    known.parentId === post.parentId &&
    (known.caseId !== '' || post.from === 'customer')
  );
}

/** A post that was gone and shows again was not withdrawn after all. */
async function wasWithdrawn(tables: CaseTables, known: StoredPost): Promise<boolean> {
  return (await tables.case(known.caseId))?.withdrawnAt != null;
}

/** A reply of the brand to a post that was not read yet: it answers when that post comes. */
async function keepWaiting(tables: CaseTables, post: StoredPost): Promise<string> {
  if (post.parentId) await tables.putPost(post);
  return '';
}

async function attach(
  tables: CaseTables,
  context: CaseContext,
  post: StoredPost,
  isNew: boolean,
): Promise<string> {
  await tables.putPost(post);
  const found = await tables.case(post.caseId);
  if (!found) return '';
  await adopt(tables, context, post, found.brandId);
  const isOpening = post.id === found.id;
  const wakes = isNew && post.from === 'customer' && !post.closing && post.at > found.lastPostAt;
  await resettle(tables, context, {
    ...found,
    ...judge(found, await tables.postsOf(found.id), context),
    openedAt: isOpening ? post.at : found.openedAt,
    withdrawnAt: isOpening ? null : found.withdrawnAt,
    snoozedUntil: wakes ? null : found.snoozedUntil,
  });
  return found.id;
}

async function open(
  tables: CaseTables,
  context: CaseContext,
  post: StoredPost,
  match: BrandMatch,
): Promise<string> {
  const verdict = context.triage(post, match);
  if (verdict.intent === 'other' || post.closing) return '';
  await tables.putPost({ ...post, caseId: post.id });
  await adopt(tables, context, { ...post, caseId: post.id }, match.brandId);
  const profile = await meet(tables, post);
  await resettle(tables, context, {
    id: post.id,
    site: post.site,
    brandId: match.brandId,
    match,
    customerId: profile.customerId,
    profileId: profile.id,
    openedAt: post.at,
    verdict,
    ...held(verdict),
    correctedAt: null,
    mark: null,
    sent: null,
    withdrawnAt: null,
    snoozedUntil: null,
  });
  return post.id;
}

/** The brand's replies that were read before the post that they answer. */
async function adopt(
  tables: CaseTables,
  { settings }: CaseContext,
  post: StoredPost,
  brandId: string,
): Promise<void> {
  const brand = settings.brands.find(({ id }) => id === brandId);
  for (const reply of await tables.waitingFor(post.id)) {
    const theirs = brand && isAccountOf(brand, reply.site, reply.authorHandle);
    if (theirs) await tables.putPost({ ...reply, caseId: post.caseId });
  }
}

async function meet(tables: CaseTables, post: StoredPost) {
  const id = profileId(post.site, post.authorHandle);
  const known = await tables.profile(id);
  const profile = {
    id,
    site: post.site,
    handle: post.authorHandle,
    name: post.authorName,
    url: post.authorUrl,
    customerId: known?.customerId ?? id,
    firstSeenAt: Math.min(known?.firstSeenAt ?? post.at, post.at),
  };
  await tables.putProfile(profile);
  const customer = await tables.customer(profile.customerId);
  await tables.putCustomer({
    id: profile.customerId,
    name: customer?.name || post.authorName || post.authorHandle,
    firstSeenAt: Math.min(customer?.firstSeenAt ?? post.at, post.at),
  });
  return profile;
}
