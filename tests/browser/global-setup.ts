import { join } from 'node:path';
import { keepPractice } from '../pages/build.ts';
import { ensureFirefox } from './firefox/find-firefox.ts';

/** The practice pages are bundled, and a Firefox is installed, once and not by every worker. */
export default function setUp(): Promise<void> {
  ensureFirefox();
  return keepPractice(join(import.meta.dirname, '../../.cache/practice'));
}
