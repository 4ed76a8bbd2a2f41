import { weekdays } from './calendar.ts';

/** What of RFC 5545's rule is understood; a day and its place count from the end where negative. */
export interface YearlyRule {
  readonly interval: number;
  readonly count: number;
  readonly until: string;
  readonly bymonth?: readonly number[];
  readonly bymonthday?: readonly number[];
  readonly byyearday?: readonly number[];
  readonly byweekno?: readonly number[];
  readonly byday?: readonly { readonly nth: number; readonly weekday: number }[];
  readonly bysetpos?: readonly number[];
}

const known = ['bymonth', 'bymonthday', 'byyearday', 'byweekno', 'byday', 'bysetpos'] as const;

/** A rule as ical.js has it; null for one that is not yearly, or asks for more than is understood. */
export function readYearlyRule(given: unknown, start: Temporal.PlainDate): YearlyRule | null {
  const { freq, interval = 1, count, until, wkst = 2, ...parts } = Object(given);
  const isOther = freq !== 'YEARLY' || !(interval >= 1) || !(count === undefined || count >= 1);
  if (isOther || Object.keys(parts).some((name) => !known.some((one) => one === name))) return null;
  const lists = Object.fromEntries(
    Object.entries(parts).map(([name, own]) => [name, [own].flat()]),
  );
  const byday = lists.byday?.map(readWeekday);
  // Weeks are those of ISO 8601, and no weekday has a number within one.
  if (lists.byweekno && (wkst !== 2 || byday?.some(({ nth }) => nth !== 0))) return null;
  return {
    interval,
    count: count ?? Number.POSITIVE_INFINITY,
    until: until === undefined ? '9999-12-31' : String(until).slice(0, 10),
    ...lists,
    ...daysOfStart(lists, start),
    ...(byday && { byday }),
  };
}

/** What a rule leaves open is as on its first day. */
function daysOfStart(
  { bymonth, bymonthday, byyearday, byweekno, byday }: Readonly<Record<string, unknown>>,
  { month, day, dayOfWeek }: Temporal.PlainDate,
): Partial<YearlyRule> {
  if (byday || bymonthday || byyearday) return {};
  if (byweekno) return { byday: [{ nth: 0, weekday: dayOfWeek }] };
  return bymonth ? { bymonthday: [day] } : { bymonth: [month], bymonthday: [day] };
}

function readWeekday(text: unknown): { nth: number; weekday: number } {
  const [, nth, name = ''] = /^([+-]?\d*)([A-Z]{2})$/i.exec(String(text)) ?? [];
  const weekday = weekdays.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  return { nth: Number(nth || 0), weekday };
}
