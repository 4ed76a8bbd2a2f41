import type { Instant } from '../words/case.ts';

const dayLength = 86_400_000;
/** No clock change is longer, so what is further away from one is the same wall time only once. */
const longestChange = dayLength;

/** A local date as the number of days since 1 January 1970. */
export function dayNumber(date: Temporal.PlainDate): number {
  return new Temporal.PlainDate(1970, 1, 1).until(date).days;
}

/** The local date of such a number. */
export function dateOf(day: number): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: day });
}

/** A time without clock changes. */
interface Calm {
  readonly from: Instant;
  readonly until: Instant;
  /** Local time is so much ahead of UTC, in milliseconds. */
  readonly ahead: number;
}

/**
 * Gives the first instants of the local days of a zone. Between clock changes they are counted on,
 * since asking Temporal for each costs a hundred times more.
 */
export function midnightsOf(timeZone: string): (day: number) => Instant {
  let calm: Calm = { from: 0, until: 0, ahead: 0 };
  return (day) => {
    const guess = day * dayLength - calm.ahead;
    const isSure = guess - longestChange >= calm.from && guess + longestChange < calm.until;
    if (isSure) return guess;
    const midnight = dateOf(day).toZonedDateTime(timeZone);
    const at = midnight.epochMilliseconds;
    if (at < calm.from || at >= calm.until) calm = calmFrom(midnight);
    return at;
  };
}

function calmFrom(midnight: Temporal.ZonedDateTime): Calm {
  return {
    from: midnight.epochMilliseconds,
    until: midnight.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: midnight.offsetNanoseconds / 1e6,
  };
}
