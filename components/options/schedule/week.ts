import { weekdays } from '../../../utils/deadlines/calendar.ts';
import { type Interval, parseInterval } from '../../../utils/deadlines/interval.ts';
import type { Weekday } from '../../../utils/words/policy.ts';
import { dayNames, type HoursDraft } from '../hours-draft.ts';
import { readTyped, sayMinutes, sayTyped, writeInterval } from './typed-hours.ts';

/** The hours of each day, as they are typed. */
export type Week = HoursDraft['days'];

/** An interval that can be drawn. */
export interface Bar {
  readonly day: Weekday;
  /** Its place among what is typed for its day. */
  readonly part: number;
  readonly interval: Interval;
}

/** The part of a bar that lies on one day, in minutes from that day's midnight. */
export interface Segment {
  readonly bar: Bar;
  readonly from: number;
  readonly until: number;
  /** It began on the day before. */
  readonly continues: boolean;
  /** It goes on past midnight. */
  readonly goesOn: boolean;
}

const minutesPerDay = 1440;

const beside = (day: Weekday, by: number): Weekday =>
  weekdays[(weekdays.indexOf(day) + by + 7) % 7] ?? day;

/** What is typed, as bars; what cannot be read has none. */
export function barsOf(week: Week): Bar[] {
  return weekdays.flatMap((day) =>
    readTyped(week[day]).flatMap((text, part) => {
      const interval = parseInterval(text);
      return interval ? [{ day, part, interval }] : [];
    }),
  );
}

/** What lies on a day: its own bars, and what runs into it from the day before. */
export function segmentsOn(day: Weekday, bars: readonly Bar[]): Segment[] {
  return bars.flatMap((bar): Segment[] => {
    const { start, end } = bar.interval;
    const goesOn = end > minutesPerDay;
    if (bar.day === day)
      return [{ bar, from: start, until: Math.min(end, minutesPerDay), continues: false, goesOn }];
    if (goesOn && bar.day === beside(day, -1))
      return [{ bar, from: 0, until: end - minutesPerDay, continues: true, goesOn: false }];
    return [];
  });
}

/** The week with a bar changed; null takes it away. */
export function withBar(week: Week, { day, part }: Bar, interval: Interval | null): Week {
  const parts = readTyped(week[day]);
  parts.splice(part, 1, ...(interval ? [writeInterval(interval)] : []));
  return { ...week, [day]: sayTyped(parts) };
}

/** The week with an interval more, before those of its day that begin later. */
export function withNew(week: Week, day: Weekday, interval: Interval): Week {
  const parts = readTyped(week[day]);
  const later = parts.findIndex((text) => (parseInterval(text)?.start ?? 0) > interval.start);
  parts.splice(later < 0 ? parts.length : later, 0, writeInterval(interval));
  return { ...week, [day]: sayTyped(parts) };
}

/** "Thursday 13:30 to 20:00", "Friday 22:00 to 02:00 on Saturday". */
export function sayBar({ day, interval: { start, end } }: Pick<Bar, 'day' | 'interval'>): string {
  const until = end > minutesPerDay ? ` on ${dayNames[beside(day, 1)]}` : '';
  return `${dayNames[day]} ${sayMinutes(start)} to ${sayMinutes(end)}${until}`;
}

/** What an empty field says: "closed", "closed · until 02:00 from Friday". */
export function sayClosed(day: Weekday, segments: readonly Segment[]): string {
  const rest = segments.find(({ continues }) => continues);
  return rest
    ? `closed · until ${sayMinutes(rest.until)} from ${dayNames[beside(day, -1)]}`
    : 'closed';
}

/** Opening time of the week in ms; what overlaps counts twice, and is a fault. */
export function sumOf(bars: readonly Bar[]): number {
  return bars.reduce((sum, { interval: { start, end } }) => sum + (end - start) * 60_000, 0);
}
