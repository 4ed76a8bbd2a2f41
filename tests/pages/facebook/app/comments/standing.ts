import type { FacebookComment, FacebookPost } from '../../words.ts';

/** Where comments stand: under a unit of a feed, in a post's dialog or page, beside a photo or a reel. */
export type Where = 'feed' | 'dialog' | 'photo' | 'reel';

/** Where a comment stands. */
export interface Standing {
  readonly post: FacebookPost;
  readonly comment: FacebookComment;
  /** The comment that it answers; null under the post itself. */
  readonly parent: FacebookComment | null;
}
