import type { Brand } from '../words/brand.ts';
import type { SiteId } from '../words/post.ts';

/** The account on this site is one of the brand's own; handles are written in any case. */
export function isAccountOf(brand: Brand, site: SiteId, handle: string): boolean {
  const own = site === 'x' ? brand.handles : brand.pages;
  return own.some((one) => one.toLowerCase() === handle.toLowerCase());
}
