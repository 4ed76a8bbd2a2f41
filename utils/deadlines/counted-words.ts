import type { Instant } from '../words/case.ts';
import { type Span, zoned } from './calendar.ts';
import type { CountedDay, DayOff, Reckoning } from './reckoning.ts';

const minute = 60_000;
/** More days than these are summed up in one. */
const mostDays = 4;
const mostLeftOut = 3;

/**
 * How counted time adds up, day by day: "2 h on Fri 20 Nov, 16:00–18:00; Sat and Sun left out; …".
 * Empty for what counts without a break.
 */
export function sayCounted({ days, target }: Reckoning, zone: string): string {
  const shown = days.length > mostDays ? days.slice(0, mostDays - 1) : days;
  const withHours = target.counting === 'open-hours';
  const parts = shown.flatMap((day) => [
    ...sayLeftOut(day.leftOut),
    sayCountedDay(day, withHours, zone),
  ]);
  return [...parts, ...rest(days.slice(shown.length))].join('; ');
}

function sayCountedDay({ spans, date }: CountedDay, withHours: boolean, zone: string): string {
  const sum = `${saySum(sumOf(spans))} on ${sayDate(Temporal.PlainDate.from(date))}`;
  const hours = withHours ? `, ${spans.map((span) => saySpanOf(span, zone)).join(' and ')}` : '';
  return `${sum}${hours}${spans.some((span) => shifts(span, zone)) ? ' (clocks change)' : ''}`;
}

/** Whether the clocks change in between: what they show then does not add up. */
function shifts([from, until]: Span, zone: string): boolean {
  return zoned(from, zone).offsetNanoseconds !== zoned(until, zone).offsetNanoseconds;
}

/** The days between two counted ones, by name while they are few. */
function sayLeftOut(days: readonly DayOff[]): string[] {
  if (days.length === 0) return [];
  if (days.length > mostLeftOut) return [`${days.length} closed days left out`];
  const names = days.map(({ date, holiday }) => {
    const name = Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'short' });
    return holiday ? `${name} (holiday)` : name;
  });
  return [`${names.join(', ').replace(/, ([^,]*)$/, ' and $1')} left out`];
}

function rest(days: readonly CountedDay[]): string[] {
  if (days.length === 0) return [];
  const ms = days.reduce((total, { spans }) => total + sumOf(spans), 0);
  return [`${saySum(ms)} on the next ${days.length} open days`];
}

/** A length in hours and minutes: "4 h", "2 h 40", "15 min", "48 h". */
export function saySum(ms: number): string {
  const hours = Math.floor(ms / (60 * minute));
  const minutes = Math.floor(ms / minute) % 60;
  if (!hours) return `${minutes} min`;
  return minutes ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h`;
}

/** "Mon 23 Nov 11:00". */
export function sayMoment(at: Instant, zone: string): string {
  return `${sayDate(zoned(at, zone).toPlainDate())} ${sayClock(at, zone)}`;
}

function sayDate(date: Temporal.PlainDate): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return date.toLocaleString('en-GB', format).replace(',', '');
}

function saySpanOf([from, until]: Span, zone: string): string {
  const end = sayClock(until, zone);
  return `${sayClock(from, zone)}–${end === '00:00' ? '24:00' : end}`;
}

function sayClock(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Seconds are dropped on both ends, as on the clock that the person reads, so that sums agree. */
function sumOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, until]) => sum + wholeMinutes(until) - wholeMinutes(from), 0);
}

function wholeMinutes(at: Instant): Instant {
  return Math.floor(at / minute) * minute;
}
