import { sayTimeZone } from '../../utils/deadlines/time-zone.ts';
import type { Instant } from '../../utils/words/case.ts';
import { whenSaid } from './times.ts';

/**
 * "Tokyo time", to stand behind a time that is said there while the computer's clock, and with it the
 * page's tooltips, shows another; empty where both agree at that moment.
 */
export function zoneSaid(at: Instant, timeZone: string): string {
  const offset = (zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds;
  if (offset(timeZone) === offset(new Intl.DateTimeFormat().resolvedOptions().timeZone)) return '';
  return sayTimeZone(timeZone);
}

/** "Mon 15:00", "Mon 15:00 Tokyo time": with its zone where the computer's clock shows another time. */
export function whenSaidThere(at: Instant, now: Instant, timeZone: string): string {
  return `${whenSaid(at, now, timeZone)} ${zoneSaid(at, timeZone)}`.trimEnd();
}
