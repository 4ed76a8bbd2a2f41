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
  let later: Span[] = [];
  for (const day of days(calendar, from)) {
    const spans = merged([...later, ...calendar.openings(day)]);
    later = [];
    for (const [start, end] of spans) {
      // Nothing that starts on a later day can come before this one's end, so this much is sure.
      if (start < day.until) yield [start, Math.min(end, day.until)];
      if (end > day.until) later.push([Math.max(start, day.until), end]);
    }
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

/** In order, and each moment once. A clock change can leave a span empty or out of order. */
function merged(spans: readonly Span[]): readonly Span[] {
  if (areApart(spans)) return spans;
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (span[0] >= span[1]) continue;
    if (last && span[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], span[1])];
    else found.push(span);
  }
  return found;
}

/** Whether the spans are in order and apart already, as on most days. */
function areApart(spans: readonly Span[]): boolean {
  return spans.every(
    ([start, end], at) => start < end && start > (spans[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY),
  );
}
