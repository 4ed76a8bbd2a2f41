import { validateSchedule } from '../../utils/deadlines/validate-schedule.ts';
import type { Schedule, Weekday } from '../../utils/words/policy.ts';

/** Opening hours while they are typed. */
export interface HoursDraft {
  readonly timeZone: string;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly holidays: string;
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
    days: eachDay((day) => schedule.open[day].join(', ')),
    holidays: schedule.holidays.join(', '),
  };
}

const listed = (typed: string) =>
  typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** People write "9:00 – 18:00" and "closed". */
function intervals(typed: string): string[] {
  if (/^\s*closed\s*$/i.test(typed)) return [];
  return listed(typed).map((part) =>
    part.replace(/\s*[-–—]\s*/g, '-').replace(/(^|-)(\d):/g, '$10$2:'),
  );
}

export type ReadHours =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly errors: HoursErrors };

/** The hours to keep, or what is wrong: by "timeZone", "open.mon", "holidays". */
export function readHours(draft: HoursDraft): ReadHours {
  const schedule: Schedule = {
    timeZone: draft.timeZone,
    open: eachDay((day) => intervals(draft.days[day])),
    holidays: listed(draft.holidays),
  };
  const errors: Record<string, string> = {};
  for (const { field, message } of validateSchedule(schedule)) {
    errors[field.replace(/^holidays\..*/, 'holidays')] ??= message;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, schedule };
}
