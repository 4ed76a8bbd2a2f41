import type { Instant } from '../words/case.ts';
import type { Counting, Schedule } from '../words/policy.ts';
import { type Calendar, type Day, readCalendar, type Span } from './calendar.ts';

/** A schedule that does not open long enough within a century never will. */
export const horizonDays = 36_525;

/**
 * The counted time from an instant on, in order and without overlap; two spans may touch. It ends
 * where nothing ever opens, or after a century.
 */
export function* countedSpans(
  schedule: Schedule,
  counting: Counting,
  from: Instant,
): Generator<Span, void> {
  if (counting === 'always') {
    yield [from, Number.POSITIVE_INFINITY];
    return;
  }
  if (!opensAtAll(schedule)) return;
  const spansOf = counting === 'open-days' ? openDays : openHours;
  for (const [start, end] of spansOf(readCalendar(schedule), from)) {
    // A day that the clocks skip is open for no time at all.
    if (end > Math.max(start, from)) yield [Math.max(start, from), end];
  }
}

/** Whether the week has any opening interval. */
function opensAtAll({ open }: Schedule): boolean {
  return Object.values(open).some((intervals) => intervals.length > 0);
}

function* openDays(calendar: Calendar, from: Instant): Generator<Span, void> {
  for (const day of days(calendar, from)) {
    if (calendar.opens(day)) yield [day.from, day.until];
  }
}

/** Day by day, so that each span is of one local day. */
function* openHours(calendar: Calendar, from: Instant): Generator<Span, void> {
  let open: readonly Span[] = [];
  for (const day of days(calendar, from)) {
    open = merged([...open, ...calendar.openings(day)]);
    // Nothing that starts on a later day can come before this one's end, so this much is sure.
    yield* cut(open, Number.NEGATIVE_INFINITY, day.until);
    open = cut(open, day.until, Number.POSITIVE_INFINITY);
  }
}

/**
 * Begins two days early: a night shift runs into the next day, and where the clocks skip a whole day
 * what is open on that one moves on to the next.
 */
function* days(calendar: Calendar, from: Instant): Generator<Day, void> {
  let day = calendar.later(calendar.dayOf(from), -2);
  for (let n = 0; n < horizonDays; n++) {
    yield day;
    day = calendar.later(day, 1);
  }
}

/** What the spans cover from one instant to another. */
function cut(spans: readonly Span[], from: Instant, until: Instant): Span[] {
  return spans
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, until)])
    .filter(([start, end]) => start < end);
}

/** In order, and each moment once. A clock change can leave a span empty or out of order. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (span[0] >= span[1]) continue;
    if (last && span[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], span[1])];
    else found.push(span);
  }
  return found;
}
