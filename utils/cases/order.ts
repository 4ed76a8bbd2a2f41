import type { Instant, StoredPost } from '../words/case.ts';

type Timed = Pick<
  StoredPost,
  'id' | 'parentId' | 'from' | 'postedAt' | 'postedAtExact' | 'seenAt' | 'at'
>;

/**
 * The posts of a conversation in the order in which they were written, with the times that follow
 * from it. A time that is not exact is the latest moment that the page allows, so that an answer
 * read later may seem older than what it answers: then what it answers was written by then, too.
 */
export function inOrder<T extends Timed>(posts: readonly T[]): T[] {
  const family = familyOf(posts);
  const bounded = new Map<string, Instant>();
  for (const post of family.topDown.toReversed()) {
    const answers = (family.children.get(post.id) ?? []).flatMap(({ id }) => bounded.get(id) ?? []);
    bounded.set(post.id, isExact(post) ? readAt(post) : Math.min(readAt(post), ...answers));
  }
  const placed = new Map<string, { readonly post: T; readonly depth: number }>();
  for (const post of family.topDown) {
    const above = placed.get(post.parentId ?? '');
    const at = Math.max(bounded.get(post.id) ?? 0, above?.post.at ?? Number.NEGATIVE_INFINITY);
    placed.set(post.id, {
      post: at === post.at ? post : { ...post, at },
      depth: (above?.depth ?? -1) + 1,
    });
  }
  return [...placed.values()]
    .sort(
      (a, b) =>
        a.post.at - b.post.at ||
        a.depth - b.depth ||
        // Of two at once the brand's is the answer.
        b.post.from.localeCompare(a.post.from) ||
        byNumber(a.post.id, b.post.id),
    )
    .map(({ post }) => post);
}

/** Sites count upwards; the number at the end is the same whichever id of a post was seen first. */
function byNumber(one: string, other: string): number {
  const [a = '', b = ''] = [one, other].map((id) => /\d*$/.exec(id)?.[0]);
  return a.length - b.length || (a === b ? one.localeCompare(other) : a.localeCompare(b));
}

function isExact({ postedAt, postedAtExact }: Timed): boolean {
  return postedAt !== null && postedAtExact;
}

function readAt({ postedAt, seenAt }: Timed): Instant {
  return postedAt ? Date.parse(postedAt) : seenAt;
}

/** Every post once, after the one that it answers; pages that contradict themselves make no circle. */
function familyOf<T extends Timed>(posts: readonly T[]) {
  const known = new Set(posts.map(({ id }) => id));
  const children = Map.groupBy(posts, ({ parentId }) => parentId ?? '');
  const topDown = new Set(posts.filter(({ parentId }) => !known.has(parentId ?? '')));
  for (const { id } of topDown) for (const child of children.get(id) ?? []) topDown.add(child);
  for (const post of posts) topDown.add(post);
  return { topDown: [...topDown], children };
}
