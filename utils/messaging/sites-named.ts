import type { In } from './protocol.ts';

/** All that a content script's message may say of sites and posts. */
type Named = Partial<In<'page/hello'> & In<'page/seen'> & In<'page/badges'> & In<'page/track'>> & {
  readonly postId?: string | null;
};

/** The sites that a parsed message of a content script names, by themselves or by a post of theirs. */
export function sitesNamed({ site, postId, postIds = [], posts = [], post }: Named): string[] {
  const ids = [postId, ...postIds].map((id) => id?.split(':', 1)[0]);
  const sites = [post, ...posts.map((seen) => seen.post)].map((one) => one?.site);
  return [site, ...ids, ...sites].filter((named) => named !== undefined);
}
