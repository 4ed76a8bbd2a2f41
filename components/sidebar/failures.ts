import type { Failure } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import { type FailureWords, otherFailure } from '../shared/failures.ts';

/** What to say when putting the text into the site's reply box failed. */
export function insertFailure(
  site: SiteId,
  failure: Failure,
  copied: boolean,
  pasteKeys: string,
): FailureWords {
  const { name, box, open } = siteWords[site];
  const where = copied ? 'the text is copied' : 'the text is still in the box below';
  const way = copied
    ? `${open}, then paste with ${pasteKeys}.`
    : 'Select it there and copy it by hand.';
  if (failure === 'composer-not-found')
    return { title: `${name}’s composer was not found: ${where}.`, way };
  if (failure === 'text-differs')
    return {
      title: `${name}’s ${box} shows another text: ${where}.`,
      way: `Empty the ${box}, then paste there.`,
    };
  if (failure === 'no-page')
    return {
      title: `The post is not on this page: ${where}.`,
      way: 'Press Open post, then Insert again.',
    };
  return otherFailure(failure);
}
