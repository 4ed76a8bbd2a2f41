import { accountsOn, isAccountOf } from '../../utils/complaints/account.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { sayHandle, siteWords } from '../../utils/words/site-words.ts';
import type { CaseView } from '../../utils/words/view.ts';

/** As whom the person replies; null where nobody knows. By handle, it is taken to be the brand's first. */
export function speakerOf(
  { case: { site }, brand }: Pick<CaseView, 'case' | 'brand'>,
  signedInAs: string | null,
): string | null {
  if (siteWords[site].people === 'handle') {
    const handle = signedInAs ?? brand?.handles[0];
    return handle === undefined ? null : sayHandle(site, handle);
  }
  if (signedInAs === null || !brand) return signedInAs;
  return isAccountOf(brand, site, signedInAs) ? brand.name : signedInAs;
}

/** Who answered the case, as people are known there; null where the person only said that it was. */
export function answererOf({ case: found, posts, brand }: CaseView): string | null {
  const { answeredBy, site } = found;
  if (answeredBy === null) return null;
  if (siteWords[site].people === 'handle') return sayHandle(site, answeredBy);
  const reply = posts.find((post) => post.from === 'brand' && post.authorHandle === answeredBy);
  return reply?.authorName || brand?.name || answeredBy;
}

/** The account that would post and is none of the brand's there; null where it is, or where nobody knows. */
export function strangerOn(
  site: SiteId,
  signedInAs: string | null,
  brand: CaseView['brand'],
): string | null {
  if (signedInAs === null || brand === null) return null;
  const isKnown = accountsOn(brand, site).length === 0 || isAccountOf(brand, site, signedInAs);
  return isKnown ? null : sayHandle(site, signedInAs);
}
