import type { ReaderHealth } from '../../utils/messaging/protocol.ts';

/** How a site's reader fares, in words that follow the site's name. */
export const readerWords: Readonly<Record<ReaderHealth, string>> = {
  reading: 'reading',
  'found-none': 'not reading',
  'no-room': 'no room left',
  'no-model': 'cannot judge',
  paused: 'paused',
  elsewhere: 'no page open',
};
