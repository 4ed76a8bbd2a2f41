import type { Instant } from '../words/case.ts';
import type { Counting, Schedule } from '../words/policy.ts';
import { type Calendar, type Day, readCalendar, type Span } from './calendar.ts';

/** A schedule that does not open long enough within a century never will. */
const horizonDays = 36_525;

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
  const spansOf = counting === 'open-days' ? openDays : openHours;
  for (const span of spansOf(readCalendar(schedule), from)) {
    if (span[1] > from) yield [Math.max(span[0], from), span[1]];
  }
}

function* openDays(calendar: Calendar, from: Instant): Generator<Span, void> {
  for (const day of days(calendar, from)) {
    if (calendar.opens(day)) yield [day.from, day.until];
  }
}

function* openHours(calendar: Calendar, from: Instant): Generator<Span, void> {
  let yesterday = calendar.openings(calendar.later(calendar.dayOf(from), -1));
  for (const day of days(calendar, from)) {
    const today = calendar.openings(day);
    yield* within([day.from, day.until], [...yesterday, ...today]);
    yesterday = today;
  }
}

function* days(calendar: Calendar, from: Instant): Generator<Day, void> {
  let day = calendar.dayOf(from);
  for (let n = 0; n < horizonDays; n++) {
    yield day;
    day = calendar.later(day, 1);
  }
}

/** What the spans cover of a window, each moment once. A clock change can leave a span empty or out of order. */
function within([from, until]: Span, spans: readonly Span[]): Span[] {
  const sorted = spans
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, until)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}
