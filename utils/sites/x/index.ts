import type { Site } from '../site.ts';
import { posts } from './cells.ts';
import { composer } from './composer.ts';
import { gone } from './gone.ts';
import { xReading } from './reading.ts';
import { signedIn } from './signed-in.ts';

/** X, also under its old name. */
export const x: Site = {
  ...xReading,
  posts,
  readRest: () => undefined,
  gone,
  signedIn,
  composer,
};
