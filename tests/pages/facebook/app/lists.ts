import type { FacebookAccount, FacebookComment, FacebookPost } from '../words.ts';
import type { CardKind } from './cards.tsx';
import type { Entry } from './feed.tsx';
import type { State } from './state.ts';

const newestFirst = (a: FacebookPost, b: FacebookPost) => b.at - a.at;
const entryOf = (post: FacebookPost): Entry => ({ key: post.id, post });

/** After how many posts of the news feed what stands that is no post. */
const BETWEEN: ReadonlyMap<number, CardKind> = new Map([
  [2, 'people'],
  [4, 'reels'],
  [6, 'marketplace'],
  [8, 'groups'],
]);

/** The news feed: its posts, and the cards between them. */
export function newsFeed({ home, posts }: State): readonly Entry[] {
  return home.flatMap((id, index) => {
    const post = posts.get(id);
    const card = BETWEEN.get(index + 1);
    return [...(post ? [entryOf(post)] : []), ...(card ? [{ key: card, card }] : [])];
  });
}

/** What a page or a person wrote, and what visitors wrote to it, newest first. */
export function timeline({ posts }: State, owner: FacebookAccount): readonly Entry[] {
  return [...posts.values()]
    .filter((post) => post.review === undefined && post.group === undefined && !post.ad)
    .filter((post) => (post.to ?? post.author) === owner.key)
    .sort(newestFirst)
    .map(entryOf);
}

/** Recommendations of a page, newest first. */
export function reviewsOf({ posts }: State, page: FacebookAccount): readonly FacebookPost[] {
  return [...posts.values()]
    .filter(({ review, to }) => review !== undefined && to === page.key)
    .sort(newestFirst);
}

/** What stands in a group, newest first. */
export function inGroup({ posts }: State, group: string): readonly Entry[] {
  return [...posts.values()]
    .filter((post) => post.group === group)
    .sort(newestFirst)
    .map(entryOf);
}

/** Posts that hold all words of a query, in their text or their comments, with a group card in between. */
export function found({ posts }: State, query: string): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = (post: FacebookPost) => {
    const text = `${post.text} ${said(post.comments)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const [first, ...rest] = [...posts.values()]
    .filter((post) => !post.ad && holds(post))
    .sort(newestFirst)
    .map(entryOf);
  if (first === undefined || words.length === 0) return [];
  return [first, { key: 'groups', card: 'groups' }, { key: 'people', card: 'people' }, ...rest];
}

function said(comments: readonly FacebookComment[]): string {
  return comments.map(({ text, replies }) => `${text} ${said(replies ?? [])}`).join(' ');
}

/** An account by what its address names it: vanity name or number. */
export function accountNamed({ accounts }: State, handle: string): FacebookAccount | undefined {
  return [...accounts.values()].find(({ vanity, id }) => vanity === handle || id === handle);
}
