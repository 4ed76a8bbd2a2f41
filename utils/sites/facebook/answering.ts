import type { AnsweringSite } from '../site.ts';
import { facebookCommon } from './common.ts';
import { composer } from './composer.ts';
import { readRest } from './rest.ts';
import { signedIn } from './signed-in.ts';

/** What a page of Facebook needs once it shows a post about the brand. */
export const facebookAnswering: AnsweringSite = {
  ...facebookCommon,
  readRest,
  gone: () => undefined,
  signedIn,
  composer,
};
