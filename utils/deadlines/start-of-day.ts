import type { Instant } from '../words/case.ts';

/** The instant at which the local day of `now` began in that zone. */
export function startOfDay(now: Instant, timeZone: string): Instant {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
    .epochMilliseconds;
}
