import { type Reading, sayDate, sayWeekday } from './moment-words.ts';
import type { DayOff } from './reckoning.ts';

/** More days than these are counted instead of named. */
const mostNamed = 6;
const mostHolidays = 4;

const dateOf = ({ date }: DayOff) => Temporal.PlainDate.from(date);

/** "Fri is over", "Sat, Sun and Mon (holiday) left out", "10 closed days (Sat and Sun) and 9 holidays left out". */
export function sayLeftOut(days: readonly DayOff[], reading: Reading): string[] {
  const over = days.filter(({ because }) => because === 'over');
  const out = days.filter(({ because }) => because !== 'over');
  const weekdays = new Set(out.map((day) => dateOf(day).dayOfWeek));
  const areNamed = out.length <= mostNamed && weekdays.size === out.length;
  const said = areNamed ? out.map(named) : countedOut(out, reading);
  return [
    ...over.map((day) => `${sayWeekday(dateOf(day))} is over`),
    ...(said.length > 0 ? [`${listed(said)} left out`] : []),
  ];
}

function named(day: DayOff): string {
  return `${sayWeekday(dateOf(day))}${day.because === 'holiday' ? ' (holiday)' : ''}`;
}

function countedOut(days: readonly DayOff[], reading: Reading): string[] {
  const { closed = [], holiday = [] } = Object.groupBy(days, ({ because }) => because);
  const dates = holiday.map((day) => sayDate(dateOf(day), reading));
  const names = holiday.length > mostHolidays ? '' : ` (${listed(dates)})`;
  return [
    ...(closed.length > 0
      ? [`${count(closed, 'closed day')} (${weekdaysOf(closed.map(dateOf))})`]
      : []),
    ...(holiday.length > 0 ? [`${count(holiday, 'holiday')}${names}`] : []),
  ];
}

function count({ length }: readonly DayOff[], what: string): string {
  return length === 1 ? `1 ${what}` : `${length} ${what}s`;
}

/** "Sat and Sun": each weekday once, Monday first. */
export function weekdaysOf(dates: readonly Temporal.PlainDate[]): string {
  const sorted = dates.toSorted((a, b) => a.dayOfWeek - b.dayOfWeek);
  return listed([...new Set(sorted.map(sayWeekday))]);
}

function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
