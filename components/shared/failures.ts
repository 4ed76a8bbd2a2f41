import type { Failure } from '../../utils/messaging/protocol.ts';

/** The fact, and the way on; the person's words are kept in every case. */
export interface FailureWords {
  readonly title: string;
  readonly way: string;
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
  'no-model': {
    title: 'What judges posts cannot be read.',
    way: 'Restart the browser, then update Hearback; nothing kept is lost.',
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
  'no-address': {
    title: 'The site has not shown this post’s address yet.',
    way: 'Point at the time of the post where you see it, then open it again.',
  },
  'not-open': {
    title: 'This case is not open any more.',
    way: 'It was not snoozed; what ended it stands below.',
  },
  'not-found': {
    title: 'This case is no longer kept.',
    way: 'It was erased. Reload the page to see its posts again.',
  },
};

/** What to say when anything else failed. */
export function otherFailure(failure: Failure): FailureWords {
  return others[failure] ?? { title: 'That did not work.', way: 'Nothing was lost; try again.' };
}
