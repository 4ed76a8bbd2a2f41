import type { NewPost } from '../hooks.ts';
import { snowflake } from '../snowflake.ts';
import type { Account, Entry, PracticeConfig, PracticePost } from '../words.ts';

/** Where the person is: the page shown, and the dialog over it. */
export interface Place {
  /** Path and query of the address. */
  readonly path: string;
  /** The page behind a dialog; null where nothing lies over it. */
  readonly under: string | null;
  /** The post that the open composer answers. */
  readonly replyTo: string | null;
}

export interface State {
  readonly config: PracticeConfig;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly posts: ReadonlyMap<string, PracticePost>;
  readonly home: readonly Entry[];
  /** Behind "Show posts". */
  readonly waiting: readonly Entry[];
  readonly signedInAs: string;
  /** Paths whose timeline fails until "Retry". */
  readonly failing: ReadonlySet<string>;
  readonly failNext: boolean;
  readonly liked: ReadonlySet<string>;
  readonly expanded: ReadonlySet<string>;
  /** The post that was just sent: a note says so. */
  readonly sent: PracticePost | null;
  readonly place: Place;
}

/** What outlives a reload in this tab. */
export type Change =
  | { readonly kind: 'add'; readonly post: PracticePost; readonly where: Where }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'sign-in'; readonly handle: string };
/** `under`: at home below the post that it answers, as X shows one's own reply. */
export type Where = 'top' | 'pending' | 'below' | 'under' | 'nowhere';

/** The state that a fresh tab starts with. */
export function initial(config: PracticeConfig, place: Place): State {
  return {
    config,
    accounts: new Map(config.accounts.map((account) => [account.handle, account])),
    posts: new Map(config.posts.map((post) => [post.id, post])),
    home: config.home,
    waiting: [],
    signedInAs: config.signedInAs,
    failing: new Set(config.failing === undefined ? [] : [config.failing]),
    failNext: false,
    liked: new Set(),
    expanded: new Set(),
    sent: null,
    place,
  };
}

/** The state after a change; applying the same change again adds nothing. */
export function applied(state: State, change: Change): State {
  if (change.kind === 'sign-in') return { ...state, signedInAs: change.handle };
  if (change.kind === 'remove') {
    const post = state.posts.get(change.id);
    if (post === undefined) return state;
    return { ...state, posts: new Map(state.posts).set(post.id, { ...post, deleted: true }) };
  }
  const { post, where } = change;
  if (state.posts.has(post.id)) return state;
  const posts = new Map(state.posts).set(post.id, post);
  const entry = { id: post.id };
  if (where === 'top') return { ...state, posts, home: [entry, ...state.home] };
  if (where === 'below') return { ...state, posts, home: [...state.home, entry] };
  if (where === 'pending') return { ...state, posts, waiting: [entry, ...state.waiting] };
  if (where === 'under') return { ...state, posts, home: joinedOn(state.home, post) };
  return { ...state, posts };
}

function joinedOn(home: readonly Entry[], post: PracticePost): readonly Entry[] {
  return home.flatMap((entry) =>
    entry.id === post.parent ? [{ ...entry, joined: true }, { id: post.id }] : [entry],
  );
}

let sequence = 0;

/** A whole post out of what a test or the composer gives. */
export function completed(post: NewPost, now: number): PracticePost {
  sequence = (sequence + 1) % 4096;
  const at = post.at ?? now;
  return { id: snowflake(at, sequence), lang: 'en', ...post, at };
}
