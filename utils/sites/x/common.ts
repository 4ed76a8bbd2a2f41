import type { CommonSite } from '../site.ts';
import { focusId } from './address.ts';
import { postsIn } from './cells.ts';
import { readId } from './permalink.ts';
import { readPost } from './read.ts';

/** X's posts, for reading and answering alike. */
export const xCommon: CommonSite = {
  id: 'x',
  postsIn,
  focusId,
  read: readPost,
  readId,
  otherId: () => null,
};
