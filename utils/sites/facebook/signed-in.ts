import { parseProfile } from './address.ts';
import { BANNER_PICTURE, BESIDE_BUTTON, PROFILE_COMPOSER } from './composer-selectors.ts';
import { postAround } from './units.ts';

/**
 * Handle of the profile that acts, a page's where one acts as a page; null where no link shows it. The
 * box for a new post knows it best; at the top of the page stands who has signed in.
 */
export function signedIn(document: Document): string | null {
  for (const selector of [PROFILE_COMPOSER, BESIDE_BUTTON, BANNER_PICTURE]) {
    const handle = onlyHandle(document.querySelectorAll(selector));
    if (handle) return handle;
  }
  return null;
}

/** Undefined where these links lead to nobody, or to several. */
function onlyHandle(links: Iterable<Element>): string | undefined {
  const own = [...links].filter((link) => !postAround(link));
  const handles = own.flatMap((link) => parseProfile(link.getAttribute('href'))?.handle ?? []);
  const [handle, ...others] = new Set(handles);
  return others.length === 0 ? handle : undefined;
}
