import type { FacebookComment, FacebookPost } from '../pages/facebook/words.ts';
import { facebookWorld } from '../pages/facebook/world.ts';

/** The practice post, in English, that says these words. */
export function postSaying(now: number, words: string): FacebookPost {
  const found = facebookWorld(now, 'en').posts.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No post on the practice Facebook says “${words}”.`);
  return found;
}

/** The comment below a post, replies included, that says these words. */
export function commentSaying({ comments }: FacebookPost, words: string): FacebookComment {
  const all = comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);
  const found = all.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No comment there says “${words}”.`);
  return found;
}

/** Path of a post of the brand's page or of a person with a vanity name. */
export function pathOf(post: FacebookPost, vanity = post.author): string {
  return `/${vanity}/posts/${post.pfbid}`;
}
