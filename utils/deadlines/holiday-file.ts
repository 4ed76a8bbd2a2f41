import { type CalendarEvent, eventsOf } from './calendar-file.ts';
import { yearBook } from './days-of-year.ts';
import { mostHolidays } from './holiday.ts';
import { type Reading, type Reason, readEvent } from './holiday-event.ts';
import { type Years, yearlyDays } from './yearly-rule.ts';

/** A day of a calendar file, as schedules keep it: "2026-12-25", or "12-25" for every year. */
export interface FoundHoliday {
  readonly day: string;
  readonly name: string;
}

/** An event that is no holiday here, and why. */
export interface LeftOut {
  readonly reason: Reason;
  readonly name: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** What is in a calendar file, or a sentence that says why nothing is. */
export type HolidayFile =
  | {
      readonly ok: true;
      /** Each day once. */
      readonly found: readonly FoundHoliday[];
      readonly leftOut: readonly LeftOut[];
      /** Days that move from year to year are found until the end of this one; null where none does. */
      readonly until: number | null;
    }
  | { readonly ok: false; readonly message: string };

/** In bytes; a text of so many characters has at least as many. */
export const largestFile = 1_000_000;

export const tooLarge = 'That file is larger than 1 MB. Import a smaller one.';

/** Days that move from year to year are kept one by one, so many years ahead. */
const yearsAhead = 10;
/** So many years a rule that counts may be old. */
const longestWalk = 200;
const longestName = 80;

/**
 * Reads the whole days of an iCalendar file (RFC 5545), in the year that it is. What cannot be read is
 * left out and named. Never throws, whatever the file holds.
 */
export function readHolidayFile(text: string, thisYear: number): HolidayFile {
  if (text.length > largestFile) return { ok: false, message: tooLarge };
  const events = eventsOf(text);
  if (events.length === 0)
    return { ok: false, message: 'That is no whole calendar file. Import one that ends in .ics.' };
  const years = { from: thisYear, until: thisYear + yearsAhead };
  const reading = { replaced: replacedDays(events), daysOf: ruleReader(years) };
  const found: FoundHoliday[] = [];
  const leftOut: LeftOut[] = [];
  let moves = false;
  for (const event of events) {
    const read = readEvent(event, reading);
    const name = event.name.slice(0, longestName);
    if (typeof read === 'string') leftOut.push({ reason: read, name, line: event.line });
    else for (const day of read.days) found.push({ day, name });
    moves ||= typeof read !== 'string' && read.moves;
  }
  if (leftOut.every(({ reason }) => reason === 'unreadable') && found.length === 0)
    return { ok: false, message: sayUnreadable(events.length) };
  const days = new Map(found.map((one) => [one.day, one]));
  return { ok: true, found: [...days.values()], leftOut, until: moves ? years.until : null };
}

function sayUnreadable(count: number): string {
  return count === 1
    ? 'The one event in that file cannot be read.'
    : `None of the ${count} events in that file can be read.`;
}

function replacedDays(events: readonly CalendarEvent[]): Map<unknown, unknown[]> {
  const single = events.filter(({ values }) => values.uid && values['recurrence-id']);
  const byId = Map.groupBy(single, ({ values }) => values.uid?.[0]);
  return new Map(
    [...byId].map(([id, own]) => [id, own.flatMap(({ values }) => values['recurrence-id'] ?? [])]),
  );
}

/** A file could hold thousands of rules, and one could count from long ago: of too many the rest is left out. */
function ruleReader(years: Years): Reading['daysOf'] {
  const daysOf = yearBook();
  let left = mostHolidays * (yearsAhead + 1);
  return (rule, start) => {
    const isCounted = Object(rule).count !== undefined;
    const walked = years.until - (isCounted ? start.year : years.from) + 1;
    left -= Math.max(1, walked);
    return left < 0 || walked > longestWalk ? null : yearlyDays(rule, start, years, daysOf);
  };
}
