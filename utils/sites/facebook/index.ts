import type { Site } from '../site.ts';
import { facebookAnswering } from './answering.ts';
import { inPageOrder } from './query.ts';
import { facebookReading } from './reading.ts';
import { postsIn } from './units.ts';

/** Facebook in its layouts since 2023, on the computer's and the phone's hosts. */
export const facebook: Site = {
  ...facebookReading,
  ...facebookAnswering,
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  posts: (document) => inPageOrder(postsIn(document)),
};
