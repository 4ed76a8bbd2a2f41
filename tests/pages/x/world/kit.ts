import { snowflake } from '../snowflake.ts';
import type { Account, Counts, PracticePost } from '../words.ts';
import type { World } from '../world.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

type Extras = Partial<Omit<PracticePost, 'author' | 'text' | 'at'>>;

/** Writes posts: ids follow from time and place in the list, and `from` keeps two lists apart. */
export function writer(now: number, lang: string, from = 0) {
  let sequence = from;
  return (author: string, ago: number, text: string, extras: Extras = {}): PracticePost => {
    const at = now - ago;
    sequence += 1;
    return { id: snowflake(at, sequence), author, text, at, lang, ...extras };
  };
}

/** Counts in the order of the row below a post. */
export function counts(
  replies: number,
  reposts: number,
  likes: number,
  views: number,
): { counts: Counts } {
  return { counts: { replies, reposts, likes, views } };
}

/** A world whose home shows some of its posts, in the order given. */
export function asWorld(
  accounts: readonly (readonly [handle: string, name: string])[],
  shown: readonly PracticePost[],
  behind: readonly PracticePost[],
): World {
  return {
    accounts: accounts.map(([handle, name]): Account => ({ handle, name })),
    posts: [...shown, ...behind],
    home: shown.map(({ id }) => ({ id })),
  };
}
