import type { Instant } from '../words/case.ts';
import { zoned } from './calendar.ts';

/** Nearer than this, day and month alone say which year is meant. */
const almostAYear = 330 * 86_400_000;

/** By whose clock, from when and how finely moments are read. */
export interface Reading {
  readonly timeZone: string;
  readonly now: Instant;
  readonly smallestUnit: 'minute' | 'second' | 'millisecond';
}

/** "Mon 23 Nov 11:00", far away "Mon 22 Nov 2027 11:00". */
export function sayMoment(at: Instant, reading: Reading): string {
  const date = zoned(at, reading.timeZone).toPlainDate();
  return `${sayDate(date, reading)} ${sayClock(at, reading)}`;
}

/** "Mon 23 Nov". */
export function sayDate(date: Temporal.PlainDate, { timeZone, now }: Reading): string {
  const away = Math.abs(date.toZonedDateTime(timeZone).epochMilliseconds - now);
  const format = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const year = away < almostAYear ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleString('en-GB', { ...format, ...year }).replace(',', '');
}

/** "Mon". */
export function sayWeekday(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'short' });
}

/** "11:00"; of an hour that a clock change repeats, "01:30 BST" and "01:30 GMT". */
export function sayClock(at: Instant, { timeZone, smallestUnit }: Reading): string {
  const local = zoned(at, timeZone);
  const time = local.toPlainTime().toString({ smallestUnit });
  return isRepeated(local) ? `${time} ${zoneThen(local)}` : time;
}

/** Whether the clocks show this time twice. */
function isRepeated(local: Temporal.ZonedDateTime): boolean {
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toPlainDateTime().toZonedDateTime(local.timeZoneId, { disambiguation }),
  );
  return first?.epochMilliseconds !== last?.epochMilliseconds;
}

function zoneThen({ timeZoneId: timeZone, epochMilliseconds }: Temporal.ZonedDateTime): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' });
  const parts = format.formatToParts(epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
