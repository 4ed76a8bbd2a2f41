import { type DayOfYear, weekOf } from './days-of-year.ts';
import { readYearlyRule, type YearlyRule } from './read-yearly-rule.ts';

/** A span of years, both included. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/**
 * The days of a yearly rule within a span of years; null for a rule that is another, or not understood.
 * The iterator of ical.js is no help here: in 2.2 it takes "20MO" for every Monday, 30 February for
 * 2 March, and any week of the year for another.
 */
export function yearlyDays(
  given: unknown,
  start: Temporal.PlainDate,
  years: Years,
  daysOf: (year: number) => readonly DayOfYear[],
): Temporal.PlainDate[] | null {
  const rule = readYearlyRule(given, start);
  if (!rule) return null;
  const found: Temporal.PlainDate[] = [];
  let left = rule.count;
  const counted = left < Number.POSITIVE_INFINITY;
  const last = Math.min(years.until, Number(rule.until.slice(0, 4)));
  for (let year = counted ? start.year : Math.max(start.year, years.from); year <= last; year++) {
    if ((year - start.year) % rule.interval !== 0) continue;
    const fitting = daysOf(year).filter((day) => fits(day, rule));
    const days = picked(fitting, rule.bysetpos)
      .map(({ month, day }) => new Temporal.PlainDate(year, month, day))
      .filter((day) => isWithin(day, start, rule.until))
      .slice(0, left);
    left -= days.length;
    if (year >= years.from) found.push(...days);
    if (left === 0) break;
  }
  return found;
}

function isWithin(day: Temporal.PlainDate, start: Temporal.PlainDate, until: string): boolean {
  return Temporal.PlainDate.compare(day, start) >= 0 && day.toString() <= until;
}

/** Of a year's days those in the given places. */
function picked<T>(days: readonly T[], places: readonly number[] | undefined): readonly T[] {
  return days.filter((_, at) => isAmong(places, at + 1, days.length));
}

/** Whether a number out of so many is listed, from the front or from the end; all are without a list. */
function isAmong(list: readonly number[] | undefined, n: number, of: number): boolean {
  return list === undefined || list.includes(n) || list.includes(n - of - 1);
}

function fits(day: DayOfYear, rule: YearlyRule): boolean {
  return (
    (rule.bymonth?.includes(day.month) ?? true) &&
    isAmong(rule.bymonthday, day.day, day.daysInMonth) &&
    (rule.byday?.some((one) => isWeekday(day, one, rule.bymonth !== undefined)) ?? true) &&
    isAmong(rule.byyearday, day.dayOfYear, day.daysInYear) &&
    (rule.byweekno === undefined || isAmong(rule.byweekno, ...weekOf(day)))
  );
}

/** "-1MO" is the last of the month where the rule names months, else of the year. */
function isWeekday(
  day: DayOfYear,
  { nth, weekday }: { nth: number; weekday: number },
  inMonth: boolean,
): boolean {
  if (day.dayOfWeek !== weekday) return false;
  const [at, of] = inMonth ? [day.day, day.daysInMonth] : [day.dayOfYear, day.daysInYear];
  return nth === 0 || Math.ceil(at / 7) === nth || -Math.ceil((of - at + 1) / 7) === nth;
}
