import { join } from 'node:path';
import { keepPractice } from '../pages/build.ts';

/** The practice pages are bundled once, not by every worker. */
export default function setUp(): Promise<void> {
  return keepPractice(join(import.meta.dirname, '../../.cache/practice'));
}
