import { accountsOn, isAccountOf } from '../../utils/complaints/account.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { CaseView } from '../../utils/words/view.ts';

/** As whom the person replies; null where nobody knows. On X it is taken to be the brand's first account. */
export function speakerOf(
  { case: { site }, brand }: Pick<CaseView, 'case' | 'brand'>,
  signedInAs: string | null,
): string | null {
  if (site === 'x') {
    const handle = signedInAs ?? brand?.handles[0];
    return handle === undefined ? null : `@${handle}`;
  }
  if (signedInAs === null || !brand) return signedInAs;
  return isAccountOf(brand, site, signedInAs) ? brand.name : signedInAs;
}

/** Who answered the case; null where the person only said so. */
export function answererOf({ case: found, posts, brand }: CaseView): string | null {
  const { answeredBy, site } = found;
  if (answeredBy === null || site === 'x') return answeredBy && `@${answeredBy}`;
  const reply = posts.find((post) => post.from === 'brand' && post.authorHandle === answeredBy);
  return reply?.authorName || brand?.name || answeredBy;
}

/** The account that would post and is none of the brand's on this site; null where it is, or where nobody knows. */
export function strangerOn(
  site: SiteId,
  signedInAs: string | null,
  brand: CaseView['brand'],
): string | null {
  if (signedInAs === null || brand === null) return null;
  const isKnown = accountsOn(brand, site).length === 0 || isAccountOf(brand, site, signedInAs);
  if (isKnown) return null;
  return site === 'x' ? `@${signedInAs}` : signedInAs;
}
