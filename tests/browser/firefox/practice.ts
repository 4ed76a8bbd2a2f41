import type { Settings } from '../../../utils/words/settings.ts';
import { addPosts } from '../kills.ts';
import { untilStored } from './count.ts';
import { type Firefox, openOwn } from './launch.ts';
import { Place } from './place.ts';
import { serveInFirefox } from './serve.ts';

/** A Firefox in which Hearback was set up and reads a practice X. */
export interface Practice {
  readonly firefox: Firefox;
  /** A page of the extension. */
  readonly own: Place;
  readonly x: Place;
}

/** Sets Hearback up and opens the practice X; the first post on it was read and is stored. */
export async function practise(firefox: Firefox, settings: Settings): Promise<Practice> {
  await serveInFirefox(firefox.bidi);
  const own = await openOwn(firefox);
  await own.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
  const x = await Place.open(firefox.bidi, 'https://x.com/home');
  await x.until(() => window.practice !== undefined, null);
  await x.evaluate(addPosts, { from: 0, count: 1 });
  if ((await untilStored(own, 1)) !== 1) throw new Error('The first post was never stored.');
  return { firefox, own, x };
}

/** Sends what every popup asks; it starts the background page if it has to, and waits for its answer. */
export async function wake(own: Place): Promise<void> {
  await own.evaluate(
    () => chrome.runtime.sendMessage({ name: 'reader/health', message: {} }),
    null,
  );
}
