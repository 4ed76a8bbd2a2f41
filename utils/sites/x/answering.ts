import type { AnsweringSite } from '../site.ts';
import { xCommon } from './common.ts';
import { composer } from './composer.ts';
import { gone } from './gone.ts';
import { signedIn } from './signed-in.ts';

/** What a page of X needs once it shows a post about the brand. */
export const xAnswering: AnsweringSite = {
  ...xCommon,
  readRest: () => undefined,
  gone,
  signedIn,
  composer,
};
