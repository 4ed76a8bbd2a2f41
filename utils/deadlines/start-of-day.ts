import type { Instant } from '../words/case.ts';
import { zoned } from './calendar.ts';

/** The first instant of the local day that `now` is in. */
export function startOfDay(now: Instant, timeZone: string): Instant {
  return zoned(now, timeZone).startOfDay().epochMilliseconds;
}
