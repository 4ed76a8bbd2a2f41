import type { Site } from '../site.ts';
import { composer } from './composer.ts';
import { readTime } from './posted-at.ts';
import { inPageOrder } from './query.ts';
import { facebookReading } from './reading.ts';
import { signedIn } from './signed-in.ts';
import { postsIn } from './units.ts';

/** Facebook in its layouts since 2023, on the computer's and the phone's hosts. */
export const facebook: Site = {
  ...facebookReading,
  posts: (document) => inPageOrder(postsIn(document)),
  readTime,
  gone: () => undefined,
  signedIn,
  composer,
};
