import type { Instant } from '../words/case.ts';
import type { Counting, Schedule } from '../words/policy.ts';
import { type Calendar, readCalendar, type Span } from './calendar.ts';

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
  for (const [date, window] of days(calendar, from)) {
    if (calendar.opens(date)) yield window;
  }
}

function* openHours(calendar: Calendar, from: Instant): Generator<Span, void> {
  let yesterday: Span[] | null = null;
  for (const [date, window] of days(calendar, from)) {
    yesterday ??= calendar.openings(date.subtract({ days: 1 }));
    const today = calendar.openings(date);
    yield* within(window, [...yesterday, ...today]);
    yesterday = today;
  }
}

/** Local days and the time that they last: 23 or 25 hours where the clocks change. */
function* days(
  calendar: Calendar,
  from: Instant,
): Generator<readonly [Temporal.PlainDate, Span], void> {
  let date = calendar.dateOf(from);
  let start = calendar.midnight(date);
  for (let n = 0; n < horizonDays; n++) {
    const next = date.add({ days: 1 });
    const end = calendar.midnight(next);
    yield [date, [start, end]];
    date = next;
    start = end;
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
