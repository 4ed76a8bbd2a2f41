import type { NewFacebookPost } from '../hooks.ts';
import { pfbidOf } from '../ids.ts';
import type { FacebookAccount, FacebookComment, FacebookConfig, FacebookPost } from '../words.ts';

/** Where the person is: the page shown, and the one behind a dialog. */
export interface Place {
  /** Path and query of the address. */
  readonly path: string;
  /** The page behind a dialog; null where nothing lies over it. */
  readonly under: string | null;
}

export interface State {
  readonly config: FacebookConfig;
  readonly accounts: ReadonlyMap<string, FacebookAccount>;
  readonly posts: ReadonlyMap<string, FacebookPost>;
  readonly home: readonly string[];
  readonly signedInAs: string;
  /** Ids of posts and comments after "See more". */
  readonly expanded: ReadonlySet<string>;
  /** Ids of posts whose permalink was filled in. */
  readonly revealed: ReadonlySet<string>;
  readonly place: Place;
}

/** What outlives a reload in this tab. */
export type Change =
  | { readonly kind: 'add'; readonly post: FacebookPost; readonly where: 'top' | 'below' }
  | {
      readonly kind: 'comment';
      readonly postId: string;
      /** The comment that it answers; null under the post itself. */
      readonly parentId: string | null;
      readonly comment: FacebookComment;
    }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'sign-in'; readonly key: string };

/** The state that a fresh tab starts with. */
export function initial(config: FacebookConfig, place: Place): State {
  return {
    config,
    accounts: new Map(config.accounts.map((account) => [account.key, account])),
    posts: new Map(config.posts.map((post) => [post.id, post])),
    home: config.home,
    signedInAs: config.signedInAs,
    expanded: new Set(),
    revealed: new Set(),
    place,
  };
}

/** The state after a change; applying the same change again adds nothing. */
export function applied(state: State, change: Change): State {
  if (change.kind === 'sign-in') return { ...state, signedInAs: change.key };
  if (change.kind === 'remove') return without(state, change.id);
  if (change.kind === 'comment') return commented(state, change);
  const { post, where } = change;
  if (state.posts.has(post.id)) return state;
  const posts = new Map(state.posts).set(post.id, post);
  const home = where === 'top' ? [post.id, ...state.home] : [...state.home, post.id];
  return { ...state, posts, home };
}

function commented(state: State, change: Extract<Change, { kind: 'comment' }>): State {
  const post = state.posts.get(change.postId);
  if (post === undefined) return state;
  const comments = placed(post.comments, change.parentId, change.comment);
  return { ...state, posts: new Map(state.posts).set(post.id, { ...post, comments }) };
}

/** A reply to a nested reply stands beside it: Facebook nests twice at most. */
function placed(
  comments: readonly FacebookComment[],
  parentId: string | null,
  added: FacebookComment,
): readonly FacebookComment[] {
  if (comments.some(({ id }) => id === added.id)) return comments;
  if (parentId === null) return [...comments, added];
  return comments.map((comment) => {
    const replies = comment.replies ?? [];
    const here = comment.id === parentId || replies.some(({ id }) => id === parentId);
    return here ? { ...comment, replies: placed(replies, null, added) } : comment;
  });
}

function without(state: State, id: string): State {
  const posts = new Map<string, FacebookPost>();
  for (const post of state.posts.values())
    if (post.id !== id) posts.set(post.id, { ...post, comments: left(post.comments, id) });
  return { ...state, posts, home: state.home.filter((entry) => entry !== id) };
}

function left(comments: readonly FacebookComment[], id: string): readonly FacebookComment[] {
  return comments
    .filter((comment) => comment.id !== id)
    .map((comment) =>
      comment.replies === undefined ? comment : { ...comment, replies: left(comment.replies, id) },
    );
}

let sequence = 0;

/** A number that no other post or comment of this tab has; `now` in milliseconds. */
export function freshId(now: number): string {
  sequence += 1;
  return `${Math.floor(now)}${String(sequence).padStart(3, '0')}`;
}

/** A whole post out of what a test gives. */
export function completed(post: NewFacebookPost, now: number): FacebookPost {
  const id = post.id ?? freshId(now);
  return { pfbid: pfbidOf(id), comments: [], ...post, id, at: post.at ?? now };
}
