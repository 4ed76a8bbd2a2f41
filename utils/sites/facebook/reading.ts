import type { ReadingSite } from '../site.ts';
import { pageKind } from './address.ts';
import { badgeSlot } from './badge.ts';
import { otherId, readId } from './ids.ts';
import { readPost } from './read.ts';
import { LINE, MESSAGE } from './selectors.ts';
import { empty, loading } from './state.ts';
import { postAround, postsIn } from './units.ts';

/** What every page of Facebook needs; the rest is loaded where it is wanted. */
export const facebookReading: ReadingSite = {
  id: 'facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  postsIn,
  postAround,
  inner: `${MESSAGE}, ${LINE}`,
  pageKind,
  // Its page says the same of a post that is gone and of one that is hidden from this person, and
  // comments only vanish: what is not certain takes nobody's words back.
  focusId: () => null,
  read: readPost,
  readId,
  otherId,
  badgeSlot,
  badgeFit: 'line',
  loading,
  empty,
};
