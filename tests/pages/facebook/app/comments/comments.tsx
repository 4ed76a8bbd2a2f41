import type { FacebookPost } from '../../words.ts';
import type { Store } from '../store.ts';

interface Props {
  readonly post: FacebookPost;
  readonly store: Store;
  readonly where: 'feed' | 'dialog' | 'photo' | 'reel';
}

/** The comments of a post, and the composer at their end. */
export function Comments({ post, where }: Props) {
  return <div data-where={where}>{post.comments.length}</div>;
}
