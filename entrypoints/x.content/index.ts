import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen } from '../../utils/messaging/listen.ts';
import { loadScript, ownUrl } from '../../utils/messaging/own-files.ts';
import { isAlive, send } from '../../utils/messaging/send.ts';
import { startPage } from '../../utils/page/start.ts';
import { xReading } from '../../utils/sites/x/reading.ts';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  // The rules are then known before X has drawn its first post.
  runAt: 'document_start',
  main: () =>
    startPage(xReading, document, { send, listen, isAlive, loadScript, ownUrl, now: Date.now }),
});
