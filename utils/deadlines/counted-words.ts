import type { Instant } from '../words/case.ts';
import { type Span, zoned } from './calendar.ts';
import { sayLeftOut, weekdaysOf } from './left-out-words.ts';
import { type Reading, sayClock, sayDate } from './moment-words.ts';
import type { CountedDay, Reckoning } from './reckoning.ts';

const units = { minute: 60_000, second: 1000, millisecond: 1 } as const;
/** Of more days than these, those between the first and the last are summed up. */
const mostDays = 4;

/**
 * How counted time adds up, day by day: "2 h on Fri 20 Nov, 16:00–18:00; Sat and Sun left out; …".
 * Of what counts without a break only where the clocks change, which may be nowhere.
 */
export function sayCounted({ days, clockChanges, target }: Reckoning, reading: Reading): string {
  const changes = clockChanges.map(
    ({ date, ms }) => `${sayChange(ms)} on ${sayDate(Temporal.PlainDate.from(date), reading)}`,
  );
  const said = days.map((day) => sayDay(day, target.counting === 'open-hours', reading));
  return [...changes, ...(days.length > mostDays ? summedUp(said, reading) : inTurn(said, reading))]
    .filter((part) => part !== '')
    .join('; ');
}

/** A counted day with its words. */
interface SaidDay extends CountedDay {
  readonly on: Temporal.PlainDate;
  readonly sum: string;
  /** ", 16:00–18:00 (clocks go back 1 h)", or nothing. */
  readonly how: string;
}

function sayDay(day: CountedDay, withHours: boolean, reading: Reading): SaidDay {
  const on = Temporal.PlainDate.from(day.date);
  const spans = day.spans.map((span) => saySpanOf(span, on, reading)).join(' and ');
  const change = day.clockChange === 0 ? '' : ` (${sayChange(day.clockChange)})`;
  return {
    ...day,
    on,
    sum: saySum(sumOf(day.spans, reading)),
    how: `${withHours ? `, ${spans}` : ''}${change}`,
  };
}

function inTurn(days: readonly SaidDay[], reading: Reading): string[] {
  return days.flatMap((day) => [...sayLeftOut(day.leftOut, reading), sayOne(day, reading)]);
}

/** The first and the last day as they are, and between them what is alike put together. */
function summedUp(days: readonly SaidDay[], reading: Reading): string[] {
  const between = days.slice(1, -1);
  const groups = [...Map.groupBy(between, ({ sum, how }) => sum + how).values()];
  const leftOut = days.slice(1).flatMap((day) => day.leftOut);
  const [first = '', ...rest] = groups.map((group) => sayAlike(group, groups.length > 1, reading));
  return [
    ...inTurn(days.slice(0, 1), reading),
    `in between: ${first}`,
    ...rest,
    ...sayLeftOut(leftOut, reading),
    ...days.slice(-1).map((day) => sayOne(day, reading)),
  ];
}

/** "9 h each on 4 days (Mon and Tue), 09:00–18:00". */
function sayAlike(days: readonly SaidDay[], withNames: boolean, reading: Reading): string {
  const [first] = days;
  if (!first) return '';
  if (days.length === 1) return sayOne(first, reading);
  const names = withNames ? ` (${weekdaysOf(days.map(({ on }) => on))})` : '';
  return `${first.sum} each on ${days.length} days${names}${first.how}`;
}

function sayOne({ sum, on, how }: SaidDay, reading: Reading): string {
  return `${sum} on ${sayDate(on, reading)}${how}`;
}

function sayChange(ms: number): string {
  return `clocks go ${ms > 0 ? 'forward' : 'back'} ${saySum(Math.abs(ms))}`;
}

/** A length in hours and minutes: "4 h", "2 h 40", "15 min", "48 h"; with seconds only where there are some. */
export function saySum(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor(ms / 60_000) % 60;
  const seconds = (ms % 60_000) / 1000;
  if (seconds > 0)
    return [...sayPart(hours, 'h'), ...sayPart(minutes, 'min'), `${seconds} s`].join(' ');
  if (!hours) return `${minutes} min`;
  return minutes ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h`;
}

function sayPart(n: number, unit: string): string[] {
  return n === 0 ? [] : [`${n} ${unit}`];
}

function saySpanOf([from, until]: Span, on: Temporal.PlainDate, reading: Reading): string {
  const endsDay = !zoned(until, reading.timeZone).toPlainDate().equals(on);
  return `${sayClock(from, reading)}–${endsDay ? '24:00' : sayClock(until, reading)}`;
}

/** What is finer than the reading is dropped on both ends, as on the clock on the wall, so that sums agree. */
function sumOf(spans: readonly Span[], { smallestUnit }: Reading): number {
  const whole = (at: Instant) => Math.floor(at / units[smallestUnit]) * units[smallestUnit];
  return spans.reduce((sum, [from, until]) => sum + whole(until) - whole(from), 0);
}
