import { browser } from 'wxt/browser';

/** Shows the settings, in a tab. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}
