import type { Instant } from '../../utils/words/case.ts';

const hour = 3_600_000;

export function inAnHour(now: Instant): Instant {
  return now + hour;
}

/** Nine o'clock tomorrow in the schedule's zone. */
export function tomorrowAtNine(now: Instant, timeZone: string): Instant {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .add({ days: 1 })
    .withPlainTime('09:00').epochMilliseconds;
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
