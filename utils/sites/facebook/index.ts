import type { Site } from '../site.ts';
import { composer } from './composer.ts';
import { inPageOrder } from './query.ts';
import { facebookReading } from './reading.ts';
import { readRest } from './rest.ts';
import { signedIn } from './signed-in.ts';
import { postsIn } from './units.ts';

/** Facebook in its layouts since 2023, on the computer's and the phone's hosts. */
export const facebook: Site = {
  ...facebookReading,
  posts: (document) => inPageOrder(postsIn(document)),
  readRest,
  gone: () => undefined,
  signedIn,
  composer,
};
