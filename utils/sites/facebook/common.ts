import type { CommonSite } from '../site.ts';
import { otherId, readId } from './ids.ts';
import { readPost } from './read.ts';
import { postsIn } from './units.ts';

/** Facebook's posts, for reading and answering alike. */
export const facebookCommon: CommonSite = {
  id: 'facebook',
  postsIn,
  // Its page says the same of a post that is gone and of one that is hidden from this person, and
  // comments only vanish: what is not certain takes nobody's words back.
  focusId: () => null,
  read: readPost,
  readId,
  otherId,
};
