import { validateSchedule } from '../../utils/deadlines/validate-schedule.ts';
import type { Schedule, Weekday } from '../../utils/words/policy.ts';
import { readTyped, sayTyped } from './schedule/typed-hours.ts';

/** Opening hours while they are typed. */
export interface HoursDraft {
  readonly timeZone: string;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly holidays: readonly string[];
}

export type HoursErrors = Readonly<Record<string, string>>;

export const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const days = Object.keys(dayNames) as Weekday[];

function eachDay<T>(of: (day: Weekday) => T): Record<Weekday, T> {
  return Object.fromEntries(days.map((day) => [day, of(day)])) as Record<Weekday, T>;
}

export function hoursDraftOf(schedule: Schedule): HoursDraft {
  return {
    timeZone: schedule.timeZone,
    days: eachDay((day) => sayTyped(schedule.open[day])),
    holidays: schedule.holidays,
  };
}

export type ReadHours =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly errors: HoursErrors };

/** The hours to keep, or what is wrong: by "timeZone", "open.mon", "holidays". */
export function readHours(draft: HoursDraft): ReadHours {
  const schedule: Schedule = {
    timeZone: draft.timeZone,
    open: eachDay((day) => readTyped(draft.days[day])),
    holidays: draft.holidays,
  };
  const errors: Record<string, string> = {};
  for (const { field, message } of validateSchedule(schedule)) {
    errors[field.replace(/^holidays\..*/, 'holidays')] ??= message;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, schedule };
}
