import type { Brand } from '../words/brand.ts';
import type { SiteId } from '../words/post.ts';

/** The account on this site is one of the brand's own, however its handle is written. */
export function isAccountOf(
  brand: Pick<Brand, 'handles' | 'pages'>,
  site: SiteId,
  handle: string,
): boolean {
  const key = accountKey(site, handle);
  return accountsOn(brand, site).some((own) => accountKey(site, own) === key);
}

/** The brand's handles on X, its pages on Facebook: on the other site they may be anybody's. */
export function accountsOn(
  { handles, pages }: Pick<Brand, 'handles' | 'pages'>,
  site: SiteId,
): readonly string[] {
  return site === 'x' ? handles : pages;
}

/** The same for all ways to write one account: capitals say nothing, nor do full stops on Facebook. */
export function accountKey(site: SiteId, handle: string): string {
  const key = handle.replace(/^@/, '').toLowerCase();
  return site === 'facebook' ? key.replaceAll('.', '') : key;
}
