import { dateOf, dayNumber } from './midnights.ts';

/** More holidays than these are not kept. */
export const mostHolidays = 400;

/**
 * A holiday as it is kept: a local date "2026-12-25", or "12-25" for every year, which may also be
 * written "--12-25"; null for anything else. "02-29" is a day of leap years only.
 */
export function parseHoliday(text: string): string | null {
  const day = text.replace(/^--/, '');
  const isOne = isWritten(Temporal.PlainMonthDay, day) || isWritten(Temporal.PlainDate, text);
  return isOne ? day : null;
}

/** Whether the text is just how Temporal writes that day. */
function isWritten(kind: { from(text: string): { toString(): string } }, text: string): boolean {
  try {
    return kind.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Asks whether a local day, by its number, is one of the holidays. */
export function holidayTest(holidays: readonly string[]): (day: number) => boolean {
  const days = holidays.flatMap((text) => parseHoliday(text) ?? []);
  const yearly = days.filter((text) => text.length === 'MM-DD'.length);
  const once = new Set(
    days
      .filter((text) => !yearly.includes(text))
      .map((text) => dayNumber(Temporal.PlainDate.from(text))),
  );
  if (yearly.length === 0) return (day) => once.has(day);
  const isYearly = yearlyTest(yearly);
  return (day) => once.has(day) || isYearly(day);
}

/** Numbers the days of the year that is asked about, once for all that are asked of it. */
function yearlyTest(yearly: readonly string[]): (day: number) => boolean {
  let found = { from: 0, until: 0, days: new Set<number>() };
  return (day) => {
    if (day < found.from || day >= found.until) found = daysOfYear(yearly, dateOf(day).year);
    return found.days.has(day);
  };
}

function daysOfYear(yearly: readonly string[], year: number) {
  const dates = yearly.map((text) => Temporal.PlainMonthDay.from(text).toPlainDate({ year }));
  return {
    from: dayNumber(new Temporal.PlainDate(year, 1, 1)),
    until: dayNumber(new Temporal.PlainDate(year + 1, 1, 1)),
    // In other years Temporal makes the 29th of February the 28th.
    days: new Set(
      dates.filter((date, at) => date.toString().endsWith(yearly[at] ?? '')).map(dayNumber),
    ),
  };
}
