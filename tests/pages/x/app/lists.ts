import type { Entry, PracticePost } from '../words.ts';
import type { State } from './state.ts';

const newestFirst = (a: PracticePost, b: PracticePost) => b.at - a.at;
const entryOf = ({ id }: PracticePost): Entry => ({ id });

/** Posts that hold all words of a query, newest first; `from:handle` and `@handle` work as words. */
export function found(state: State, query: string): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (post: PracticePost) => {
    const text = `${post.text} from:${post.author}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return [...state.posts.values()]
    .filter((post) => !post.deleted && holds(post))
    .sort(newestFirst)
    .map(entryOf);
}

/** Posts that name or answer the signed-in account. */
export function mentions(state: State): readonly Entry[] {
  const me = state.signedInAs;
  const named = new RegExp(`@${me}(?!\\w)`, 'i');
  const toMe = (post: PracticePost) =>
    named.test(post.text) ||
    (post.parent !== undefined && state.posts.get(post.parent)?.author === me);
  return [...state.posts.values()]
    .filter((post) => !post.deleted && post.author !== me && toMe(post))
    .sort(newestFirst)
    .map(entryOf);
}

/** What a profile shows: its own posts, the first one pinned for the brand's, with replies on their own tab. */
export function profilePosts(state: State, handle: string, replies: boolean): readonly Entry[] {
  const own = [...state.posts.values()]
    .filter(
      (post) => !post.deleted && post.author === handle && (replies || post.parent === undefined),
    )
    .sort(newestFirst)
    .map(entryOf);
  const [last, ...rest] = [...own].reverse();
  const pins = !replies && last !== undefined && handle === 'northwindair';
  return pins ? [{ ...last, pinned: true }, ...rest.reverse()] : own;
}

/** Posts above the one that a page is about, oldest first. */
export function ancestors(state: State, post: PracticePost): readonly Entry[] {
  const above: Entry[] = [];
  let parent = post.parent;
  while (parent !== undefined) {
    above.unshift({ id: parent, joined: true });
    parent = state.posts.get(parent)?.parent;
  }
  return above;
}

/** Replies below a post, newest first, each with the first answer to it joined on. */
export function repliesTo(state: State, id: string): readonly Entry[] {
  const answers = (parent: string) =>
    [...state.posts.values()].filter((post) => post.parent === parent).sort(newestFirst);
  return answers(id).flatMap((reply) => {
    const [next] = answers(reply.id).reverse();
    return next === undefined ? [entryOf(reply)] : [{ id: reply.id, joined: true }, entryOf(next)];
  });
}
