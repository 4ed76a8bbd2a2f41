import type { Failure } from '../../utils/messaging/protocol.ts';
import type { SiteId } from '../../utils/words/post.ts';
import { siteWords } from '../../utils/words/site-words.ts';

/** The fact, and the way on; the person's words are kept in every case. */
export interface FailureWords {
  readonly title: string;
  readonly way: string;
}

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

const others: Partial<Record<Failure, FailureWords>> = {
  quota: {
    title: 'The browser has no room left.',
    way: 'Nothing was lost; export or erase to go on.',
  },
  storage: {
    title: 'The browser would not keep this.',
    way: 'Nothing was lost; try again.',
  },
  'not-set-up': {
    title: 'Hearback is not reading yet.',
    way: 'Tell it which brand to listen for in the settings.',
  },
  gone: { title: 'Hearback was updated.', way: 'Reload this page when your draft is safe.' },
  'no-answer': {
    title: 'Hearback did not answer.',
    way: 'Nothing was lost; try again.',
  },
  'no-page': { title: 'The page is not there any more.', way: 'Reload it and try again.' },
  'not-found': { title: 'This case is no longer kept.', way: 'Press its badge on the page again.' },
};

/** What to say when anything else failed. */
export function otherFailure(failure: Failure): FailureWords {
  return others[failure] ?? { title: 'That did not work.', way: 'Nothing was lost; try again.' };
}
