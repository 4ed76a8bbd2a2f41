import ICAL from 'ical.js';

/** A day of a calendar file, as schedules keep it: "2026-12-25", or "12-25" for every year. */
export interface FoundHoliday {
  readonly day: string;
  readonly name: string;
}

/** Why an event is no holiday here. */
export type LeftOut = 'timed' | 'repeating' | 'long' | 'unreadable';

/** What is in a calendar file, or a sentence that says why nothing is. */
export type HolidayFile =
  | {
      readonly ok: true;
      /** Each day once. */
      readonly found: readonly FoundHoliday[];
      /** The reason of each event that was left out. */
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly ok: false; readonly message: string };

/** In bytes; a text of so many characters has at least as many. */
export const largestFile = 1_000_000;

export const tooLarge = 'That file is larger than 1 MB. Import a smaller one.';

const longestDays = 31;
const longestName = 80;

/** RFC 7265: an iCalendar component or property as plain data. */
type Component = readonly [string, readonly Property[], readonly Component[]];
type Property = readonly [name: string, parameters: object, type: string, value: unknown];

/** Reads the whole days of an iCalendar file (RFC 5545). Never throws, whatever the file holds. */
export function readHolidayFile(text: string): HolidayFile {
  if (text.length > largestFile) return { ok: false, message: tooLarge };
  const events = eventsOf(text);
  if (!events)
    return { ok: false, message: 'That is no whole calendar file. Import one that ends in .ics.' };
  const read = events.map(readEvent);
  const found = read.flatMap((one) => (typeof one === 'string' ? [] : one));
  return {
    ok: true,
    found: [...new Map(found.map((one) => [one.day, one])).values()],
    leftOut: read.filter((one) => typeof one === 'string'),
  };
}

/** The events of all calendars in the file; null where it holds none or breaks off. */
function eventsOf(text: string): readonly Component[] | null {
  try {
    // One calendar comes as itself, several as a list.
    const parsed: Component | readonly Component[] = ICAL.parse(text.replace(/^\uFEFF/, ''));
    const calendars = isOne(parsed) ? [parsed] : parsed;
    const events = calendars
      .filter(([name]) => name === 'vcalendar')
      .flatMap(([, , parts]) => parts.filter(([name]) => name === 'vevent'));
    return events.length > 0 ? events : null;
  } catch {
    return null;
  }
}

function isOne(parsed: Component | readonly Component[]): parsed is Component {
  return typeof parsed[0] === 'string';
}

function readEvent([, properties]: Component): readonly FoundHoliday[] | LeftOut {
  const valueIn = (name: string) => properties.find(([own]) => own === name)?.[3];
  const start = dateOf(valueIn('dtstart'));
  if (typeof start === 'string') return start;
  if (['exdate', 'rdate', 'recurrence-id'].some((name) => valueIn(name) !== undefined))
    return 'repeating';
  const rule = valueIn('rrule');
  if (rule !== undefined && !isSameDayEveryYear(rule, start)) return 'repeating';
  const length = daysFrom(start, valueIn('dtend'), valueIn('duration'));
  if (typeof length === 'string') return length;
  const name = String(valueIn('summary') ?? '').slice(0, longestName);
  return Array.from({ length }, (_, days) => {
    const date = start.add({ days });
    return { name, day: String(rule === undefined ? date : date.toPlainMonthDay()) };
  });
}

/** A date without a time; some programs leave out to say that it is one, and the parser adds "T::". */
function dateOf(value: unknown): Temporal.PlainDate | LeftOut {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(T\d.*)?(?:T::)?$/.exec(String(value)) ?? [];
  if (time !== undefined) return 'timed';
  try {
    return Temporal.PlainDate.from(date ?? '');
  } catch {
    return 'unreadable';
  }
}

/** How many days an event lasts: its end is the day after its last. */
function daysFrom(start: Temporal.PlainDate, end: unknown, duration: unknown): number | LeftOut {
  const until = end === undefined ? start.add({ days: lengthOf(duration) }) : dateOf(end);
  if (typeof until === 'string') return until;
  const days = Math.max(1, start.until(until).days);
  return days > longestDays ? 'long' : days;
}

function lengthOf(duration: unknown): number {
  const [, weeks, days] = /^P(?:(\d{1,3})W|(\d{1,4})D)$/.exec(String(duration ?? '')) ?? [];
  return Number(weeks ?? 0) * 7 + Number(days ?? 0);
}

/** Every year without end, on the date on which it began: no rule is ever walked along. */
function isSameDayEveryYear(rule: unknown, { month, day }: Temporal.PlainDate): boolean {
  const {
    freq,
    interval = 1,
    bymonth = month,
    bymonthday = day,
    wkst: _,
    ...others
  } = Object(rule);
  const same = String(bymonth) === String(month) && String(bymonthday) === String(day);
  return freq === 'YEARLY' && interval === 1 && same && Object.keys(others).length === 0;
}
