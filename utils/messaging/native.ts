import type { Browser } from 'webextension-polyfill';

const globals = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own API. All browsers that Hearback supports answer with promises by themselves;
 * the polyfill would be a quarter of what a content script may weigh.
 */
export function native(): Browser | undefined {
  return globals.browser?.runtime?.id ? globals.browser : globals.chrome;
}
