import { zoned } from '../../../utils/deadlines/calendar.ts';
import {
  type Reading,
  sayClock,
  sayMoment,
  sayWeekday,
} from '../../../utils/deadlines/moment-words.ts';
import type { Instant } from '../../../utils/words/case.ts';

const day = 86_400_000;

/** What a field of date and time holds for an instant, on the clocks of a zone: "2026-11-18T16:40". */
export function toField(at: Instant, timeZone: string): string {
  return zoned(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The instant of such a field; null where it is not filled in. */
export function fromField(text: string, timeZone: string): Instant | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** "Wed 17:40" within six days of a moment, "Wed 2 Dec 17:40" beyond. */
export function sayNear(at: Instant, from: Instant, timeZone: string): string {
  const reading: Reading = { timeZone, now: from, smallestUnit: 'minute' };
  if (at - from >= 6 * day) return sayMoment(at, reading);
  return `${sayWeekday(zoned(at, timeZone).toPlainDate())} ${sayClock(at, reading)}`;
}
