import { browser } from 'wxt/browser';

/** Remembered until the browser closes, across restarts of the worker; content scripts cannot read it. */
export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** What was remembered, unchecked: the caller knows its shape, for only the background writes it. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back when something remembered under a key that starts so changes; gives the way to stop. */
export function watchRemembered(prefix: string, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
