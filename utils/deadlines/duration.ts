/** No rule gives longer: in days of 24 hours, a leap year. */
export const longestTarget = 366 * 86_400_000;

/**
 * Milliseconds of an ISO 8601 duration of days (24 hours each), hours, minutes and seconds; null for
 * anything else. Weeks, months, years and negative durations are refused: their length would be a guess.
 */
export function parseDuration(iso: string): number | null {
  try {
    const duration = Temporal.Duration.from(iso);
    const ms = Math.round(duration.total({ unit: 'milliseconds' }));
    return ms < 0 || duration.weeks !== 0 ? null : ms;
  } catch {
    return null;
  }
}
