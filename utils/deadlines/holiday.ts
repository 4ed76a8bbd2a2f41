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

/** Asks whether a local date is one of the holidays. */
export function holidayTest(holidays: readonly string[]): (date: Temporal.PlainDate) => boolean {
  const days = new Set(holidays.map(parseHoliday));
  // Writing a date out is the dearest part of walking over a year of them.
  if (days.size === 0) return () => false;
  return (date) => {
    const text = date.toString();
    return days.has(text) || days.has(text.slice(-'12-25'.length));
  };
}
