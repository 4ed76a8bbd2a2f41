import { mostHolidays, parseHoliday } from '../../../utils/deadlines/holiday.ts';
import type { LeftOut } from '../../../utils/deadlines/holiday-file.ts';

export const tooManyHolidays = `${mostHolidays} holidays are the most that can be kept.`;

const isYearly = (day: string) => day.length === '12-25'.length;

/** "Friday 25 December 2026", "every 25 December"; what is no day stays as it is. */
export function sayHoliday(text: string): string {
  const day = parseHoliday(text);
  if (day === null) return text;
  const words = { day: 'numeric', month: 'long' } as const;
  // A leap year, for every day of the year is in it.
  if (isYearly(day))
    return `every ${Temporal.PlainDate.from(`2000-${day}`).toLocaleString('en-GB', words)}`;
  return Temporal.PlainDate.from(day)
    .toLocaleString('en-GB', { ...words, weekday: 'long', year: 'numeric' })
    .replace(',', '');
}

/** With these days more; yearly ones first, each in the order of the calendar. */
export function withHolidays(holidays: readonly string[], more: readonly string[]): string[] {
  const days = [...new Set([...holidays, ...more].map((text) => parseHoliday(text) ?? text))];
  return days.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Whether a day is one of the holidays already, by its date or every year. */
export function isKnown(holidays: readonly string[], day: string): boolean {
  const known = holidays.map(parseHoliday);
  return known.includes(day) || known.includes(day.slice(-'12-25'.length));
}

const reasons: Readonly<Record<LeftOut['reason'], string>> = {
  timed: 'with a time of day',
  repeating: 'that repeat in another way than every year',
  long: 'longer than a month',
  over: 'that repeat no more',
  cancelled: 'that are cancelled',
  unreadable: 'that cannot be read',
};

/** So many are named; the others are counted. */
const mostNamed = 3;

/** "Left out: 2 with a time of day, 1 that cannot be read (“Easter”)."; empty where nothing was. */
export function sayLeftOut(leftOut: readonly LeftOut[]): string {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  const counted = (Object.keys(reasons) as LeftOut['reason'][]).flatMap((reason) => {
    const own = byReason.get(reason) ?? [];
    const which = reason === 'unreadable' ? ` (${sayWhich(own)})` : '';
    return own.length > 0 ? [`${own.length} ${reasons[reason]}${which}`] : [];
  });
  return counted.length > 0 ? `Left out: ${counted.join(', ')}.` : '';
}

/** "“Easter”, line 12 and others". */
function sayWhich(leftOut: readonly LeftOut[]): string {
  const named = leftOut
    .slice(0, mostNamed)
    .map(({ name, line }) => (name.trim() === '' ? `line ${line}` : `“${name.trim()}”`));
  return named.join(', ') + (leftOut.length > mostNamed ? ' and others' : '');
}
