import type { Site } from '../site.ts';
import { xAnswering } from './answering.ts';
import { posts } from './cells.ts';
import { xReading } from './reading.ts';

/** X, also under its old name. */
export const x: Site = {
  ...xReading,
  ...xAnswering,
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  posts,
};
