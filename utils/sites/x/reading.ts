import type { ReadingSite } from '../site.ts';
import { focusId, pageKind } from './address.ts';
import { badgeSlot } from './badge.ts';
import { postAround, postsIn } from './cells.ts';
import { empty, loading } from './gone.ts';
import { readId } from './permalink.ts';
import { readPost } from './read.ts';
import { SHOW_MORE, TEXT } from './selectors.ts';

/** What every page of X needs; the rest is loaded where it is wanted. */
export const xReading: ReadingSite = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  postsIn,
  postAround,
  inner: `${TEXT}, ${SHOW_MORE}, a[href*="/status/"] time`,
  pageKind,
  focusId,
  read: readPost,
  readId,
  otherId: () => null,
  badgeSlot,
  badgeFit: 'slot',
  loading,
  empty,
};
