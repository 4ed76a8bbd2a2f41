import type { BrandMatch } from '../words/brand.ts';
import type { KnownPost } from '../words/post.ts';
import { setBounded } from './bounded.ts';

/** A post of this tab that is about a brand, or by one. */
interface Member {
  readonly brandId: string;
  readonly byBrand: boolean;
  /** Lower-case handle of the customer whose conversation it is; empty where none is known. */
  readonly customer: string;
}

export interface Match {
  readonly post: KnownPost;
  readonly match: BrandMatch;
}

export interface Threads {
  /** The posts that matter now that this one was read: itself, and children that waited for it. */
  follow(post: KnownPost): readonly Match[];
  has(postId: string): boolean;
}

const memberLimit = 2_000;
const waitingLimit = 200;

/**
 * Finds what belongs to a brand's conversations although it names no brand: the customer's further
 * words and what is said to the brand. A child that is read before its parent waits as plain data.
 */
export function followThreads(match: (post: KnownPost) => BrandMatch | undefined): Threads {
  const members = new Map<string, Member>();
  const waiting = new Map<string, KnownPost>();

  const follow = (post: KnownPost): Match[] => {
    const parent = post.parentId === null ? undefined : members.get(post.parentId);
    const found = match(post) ?? (parent && matchInThread(post, parent));
    if (!found) {
      if (post.parentId !== null && !parent) setBounded(waiting, post.id, post, waitingLimit);
      return [];
    }
    const member = memberOf(post, found, parent);
    const news = changesThread(members.get(post.id), member);
    setBounded(members, post.id, member, memberLimit);
    return [{ post, match: found }, ...(news ? takeChildren(post.id) : [])];
  };

  const takeChildren = (parentId: string): Match[] => {
    const children = [...waiting.values()].filter((post) => post.parentId === parentId);
    for (const { id } of children) waiting.delete(id);
    return children.flatMap(follow);
  };

  return { follow, has: (postId) => members.has(postId) };
}

/** What other people say under a complaint is not the customer's, and is left alone. */
function matchInThread(post: KnownPost, parent: Member): BrandMatch | undefined {
  const base = { brandId: parent.brandId, words: '', addressed: true };
  if (post.authorHandle.toLowerCase() === parent.customer) return { ...base, reason: 'thread' };
  return parent.byBrand ? { ...base, reason: 'reply' } : undefined;
}

function memberOf(post: KnownPost, match: BrandMatch, parent: Member | undefined): Member {
  const byBrand = match.reason === 'author';
  const customer = byBrand ? (parent?.customer ?? post.replyingTo[0] ?? '') : post.authorHandle;
  return { brandId: match.brandId, byBrand, customer: customer.toLowerCase() };
}

function changesThread(before: Member | undefined, after: Member): boolean {
  return before?.brandId !== after.brandId || before.customer !== after.customer;
}
