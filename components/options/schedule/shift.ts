import type { Interval } from '../../../utils/deadlines/interval.ts';
import type { Segment } from './week.ts';

/** What a bar is held by. */
export type Grip = 'whole' | 'start' | 'end';

/** Minutes from one place of a bar to the next. */
export const step = 15;

const minutesPerDay = 1440;
/** An interval that ends in the minute in which it starts would be none. */
const longest = (start: number) => (start === 0 ? minutesPerDay : minutesPerDay - step);

const snapped = (minutes: number) => Math.round(minutes / step) * step;
const within = (from: number, value: number, until: number) =>
  Math.max(from, Math.min(value, until));

/** An interval moved, or drawn out at one end, by so many minutes; it stays on its day. */
export function shifted({ start, end }: Interval, grip: Grip, by: number): Interval {
  // A press that hardly moves is none: it must not pull "09:10" to a quarter.
  if (Math.abs(by) < step / 2) return { start, end };
  if (grip === 'end') {
    return { start, end: within(start + step, snapped(end + by), start + longest(start)) };
  }
  const latest = minutesPerDay - step;
  if (grip === 'start') {
    const earliest = end === minutesPerDay ? 0 : Math.max(0, end - minutesPerDay + step);
    return { start: within(earliest, snapped(start + by), Math.min(end - step, latest)), end };
  }
  const moved = within(0, snapped(start + by), latest);
  const length = end - start;
  return length > longest(moved) ? { start, end } : { start: moved, end: moved + length };
}

/** The interval between two places of a day; null where they are the same. */
export function drawn(from: number, until: number): Interval | null {
  const [start, end] = [from, until]
    .map((minutes) => within(0, snapped(minutes), minutesPerDay))
    .sort((a, b) => a - b);
  return start === undefined || end === undefined || start === end ? null : { start, end };
}

/** Where one more interval fits on a day: in office hours, else in the longest gap; null where none. */
export function gapIn(segments: readonly Segment[]): Interval | null {
  const sorted = [...segments].sort((a, b) => a.from - b.from);
  const starts = [0, ...sorted.map(({ until }) => until)];
  const ends = [...sorted.map(({ from }) => from), minutesPerDay];
  const gaps = starts.map((from, index) => ({
    start: Math.ceil(from / step) * step,
    end: Math.floor((ends[index] ?? 0) / step) * step,
  }));
  const office = { start: 540, end: 1080 };
  if (gaps.some(({ start, end }) => start <= office.start && end >= office.end)) return office;
  const [widest] = gaps.sort((a, b) => b.end - b.start - (a.end - a.start));
  return widest && widest.end - widest.start >= step ? widest : null;
}
