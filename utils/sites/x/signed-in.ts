import { HANDLE, parseProfile } from './address.ts';
import { findHandle } from './author.ts';
import { ACCOUNT_SWITCHER, PICTURE, PROFILE_LINK } from './selectors.ts';

/** Handle of the account that would post; null where nobody is signed in, or the page hides it. */
export function signedIn(document: Document): string | null {
  const link = document.querySelector(PROFILE_LINK)?.getAttribute('href');
  const switcher = document.querySelector(ACCOUNT_SWITCHER);
  return (
    parseProfile(link) ?? (switcher && (findHandle(switcher) ?? avatarHandle(switcher))) ?? null
  );
}

/** On narrow windows the account is only a picture; "unknown" names nobody. */
function avatarHandle(switcher: Element): string | undefined {
  const picture = switcher.querySelector(PICTURE)?.getAttribute('data-testid') ?? '';
  const handle = picture.slice(picture.lastIndexOf('-') + 1);
  return HANDLE.test(handle) && handle !== 'unknown' ? handle : undefined;
}
