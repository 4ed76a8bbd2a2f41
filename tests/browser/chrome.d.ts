import type { Browser } from 'webextension-polyfill';

declare global {
  /** What tests evaluate in the extension's own pages and worker; Chromium's promises are the polyfill's. */
  const chrome: Browser;
}
