import type { Brand } from '../words/brand.ts';
import type { Post } from '../words/post.ts';
import { isAccountOf } from './account.ts';

/**
 * The post stands on one of the brand's own pages: a comment there, a review of it, a visitor's
 * post. What is replied to last is whose place it is.
 */
export function isOnPageOf(
  brand: Pick<Brand, 'handles' | 'pages'>,
  { site, replyingTo }: Pick<Post, 'site' | 'replyingTo'>,
): boolean {
  const owner = replyingTo.at(-1);
  return site === 'facebook' && owner !== undefined && isAccountOf(brand, site, owner);
}
