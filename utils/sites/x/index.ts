import type { Site } from '../site.ts';
import { focusId, pageKind } from './address.ts';
import { badgeSlot } from './badge.ts';
import { posts } from './cells.ts';
import { composer } from './composer.ts';
import { empty, gone, loading } from './gone.ts';
import { readId } from './permalink.ts';
import { readPost } from './read.ts';
import { POST, SHOW_MORE, TEXT } from './selectors.ts';
import { signedIn } from './signed-in.ts';

/** X, also under its old name. */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  post: POST,
  inner: `${TEXT}, ${TEXT} *, ${SHOW_MORE}, a[href*="/status/"] time`,
  pageKind,
  focusId,
  posts,
  read: readPost,
  readId,
  badgeSlot,
  gone,
  loading,
  empty,
  signedIn,
  composer,
};
