import type { Case, Instant } from '../words/case.ts';

/**
 * The next instant after `now` at which an open case comes to another state by time alone: due soon,
 * overdue, or no longer snoozed; null where none comes.
 */
export function nextTurn(
  { state, clock, snoozedUntil }: Pick<Case, 'state' | 'clock' | 'snoozedUntil'>,
  now: Instant,
): Instant | null {
  if (state !== 'open') return null;
  return earliest([clock?.soonAt, clock?.limitAt, snoozedUntil].filter((at) => (at ?? 0) > now));
}

/** The first of these instants; null where there is none. */
export function earliest(instants: readonly (Instant | null | undefined)[]): Instant | null {
  const known = instants.filter((at) => at != null);
  return known.length > 0 ? known.reduce((one, other) => Math.min(one, other)) : null;
}
