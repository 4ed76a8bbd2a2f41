import type { Instant } from '../words/case.ts';
import type { Counting, Schedule } from '../words/policy.ts';
import { type Span, zoned } from './calendar.ts';
import { holidayTest } from './holiday.ts';

const minute = 60_000;
/** More days than these are summed up in one. */
const mostDays = 4;
const mostLeftOut = 3;

interface CountedDay {
  readonly date: Temporal.PlainDate;
  readonly words: string;
  readonly ms: number;
}

/**
 * How counted time adds up, day by day: "2 h on Fri 20 Nov, 16:00–18:00; Sat and Sun left out; …".
 * Empty for what counts without a break.
 */
export function sayCounted(counting: Counting, spans: readonly Span[], schedule: Schedule): string {
  if (counting === 'always') return '';
  const days = spans
    .filter(([from, until]) => until > from)
    .map((span) => countedDay(span, counting, schedule.timeZone));
  const isHoliday = holidayTest(schedule.holidays);
  const shown = days.length > mostDays ? days.slice(0, mostDays - 1) : days;
  const parts = shown.flatMap((day, index) => [
    ...leftOut(days[index - 1], day, isHoliday),
    day.words,
  ]);
  return [...parts, ...rest(days.slice(shown.length))].join('; ');
}

function countedDay([from, until]: Span, counting: Counting, zone: string): CountedDay {
  const date = zoned(from, zone).toPlainDate();
  const ms = wholeMinutes(until) - wholeMinutes(from);
  const hours = counting === 'open-hours' ? `, ${sayClock(from, zone)}–${sayEnd(until, zone)}` : '';
  return { date, ms, words: `${saySum(ms)} on ${sayDate(from, zone)}${hours}` };
}

/** The days between two counted ones, by name while they are few. */
function leftOut(
  before: CountedDay | undefined,
  after: CountedDay,
  isHoliday: ReturnType<typeof holidayTest>,
): string[] {
  const between = before ? before.date.until(after.date).days - 1 : 0;
  if (!before || between < 1) return [];
  if (between > mostLeftOut) return [`${between} closed days left out`];
  const names = Array.from({ length: between }, (_, n) => {
    const date = before.date.add({ days: n + 1 });
    const name = date.toLocaleString('en-GB', { weekday: 'short' });
    return isHoliday(date) ? `${name} (holiday)` : name;
  });
  return [`${names.join(', ').replace(/, ([^,]*)$/, ' and $1')} left out`];
}

function rest(days: readonly CountedDay[]): string[] {
  if (days.length === 0) return [];
  const ms = days.reduce((total, day) => total + day.ms, 0);
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
  return `${sayDate(at, zone)} ${sayClock(at, zone)}`;
}

function sayDate(at: Instant, zone: string): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return zoned(at, zone).toLocaleString('en-GB', format).replace(',', '');
}

function sayClock(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

function sayEnd(at: Instant, zone: string): string {
  const time = sayClock(at, zone);
  return time === '00:00' ? '24:00' : time;
}

/** Seconds are dropped on both ends, as on the clock that the person reads, so that sums agree. */
function wholeMinutes(at: Instant): Instant {
  return Math.floor(at / minute) * minute;
}
