import { pfbidOf } from '../ids.ts';
import type { FacebookAccount, FacebookComment, FacebookPost } from '../words.ts';
import type { FacebookWorld } from '../world.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

type PostExtras = Partial<Omit<FacebookPost, 'author' | 'text' | 'at'>>;
type CommentExtras = Partial<Omit<FacebookComment, 'author' | 'text' | 'at'>>;

/** Writes posts and comments; `from` keeps the ids of two lists apart, `ago` is in milliseconds. */
export function writer(now: number, lang: string, from: number) {
  let sequence = from * 1000;
  const next = (kind: string) => {
    sequence += 1;
    return `${kind}${String(sequence).padStart(11, '0')}`;
  };
  return {
    post(author: string, ago: number, text: string, extras: PostExtras = {}): FacebookPost {
      const id = extras.id ?? next('1225');
      return { pfbid: pfbidOf(id), comments: [], lang, author, text, at: now - ago, ...extras, id };
    },
    comment(
      author: string,
      ago: number,
      text: string,
      extras: CommentExtras = {},
    ): FacebookComment {
      return { id: next('7840'), author, text, at: now - ago, lang, ...extras };
    },
  };
}

/** Who writes: key, name, and the vanity name where there is one. */
export type Person = readonly [key: string, name: string, vanity?: string];

/** Accounts with numbers of their own; `from` keeps two lists apart. */
export function accountsOf(people: readonly Person[], from: number): readonly FacebookAccount[] {
  return people.map(([key, name, vanity], index) => ({
    key,
    name,
    id: `6155${String(from * 1000 + index).padStart(10, '0')}`,
    ...(vanity === undefined ? {} : { vanity }),
  }));
}

/** A world whose news feed shows some of its posts, in the order given. */
export function asWorld(
  accounts: readonly FacebookAccount[],
  shown: readonly FacebookPost[],
  behind: readonly FacebookPost[],
): FacebookWorld {
  return { accounts, posts: [...shown, ...behind], home: shown.map(({ id }) => id) };
}
