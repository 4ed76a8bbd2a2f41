import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen } from '../../utils/messaging/listen.ts';
import { loadScript, ownUrl } from '../../utils/messaging/own-files.ts';
import { isAlive, send } from '../../utils/messaging/send.ts';
import { startPage } from '../../utils/page/start.ts';
import { facebookReading } from '../../utils/sites/facebook/reading.ts';

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  // The rules are then known before Facebook has drawn its first post.
  runAt: 'document_start',
  main: () =>
    startPage(facebookReading, document, {
      send,
      listen,
      isAlive,
      loadScript,
      ownUrl,
      now: Date.now,
    }),
});
