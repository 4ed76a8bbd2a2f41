import type { Instant } from '../../utils/words/case.ts';

const hour = 3_600_000;
const year = 366 * 24 * hour;

export function inAnHour(now: Instant): Instant {
  return now + hour;
}

/** The last moment that one may name: what is asked for later than that is a slip. */
export function farthest(now: Instant): Instant {
  return now + year;
}

/** Why what a field holds is no time to come that one may name; null where it is one. */
export function timeError(
  value: string,
  now: Instant,
  timeZone: string,
): 'none' | 'past' | 'far' | null {
  const at = typedTime(value, timeZone);
  if (at === null) return 'none';
  if (at <= now) return 'past';
  return at > farthest(now) ? 'far' : null;
}

/** What a `datetime-local` field holds, as an instant; null where it holds no time. */
export function typedTime(value: string, timeZone: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return null;
  return Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone).epochMilliseconds;
}

/** An instant as a `datetime-local` field takes it. */
export function forField(at: Instant, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
