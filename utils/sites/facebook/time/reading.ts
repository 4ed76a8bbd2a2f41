import type { Token, Unit } from './meaning.ts';

/** What a label says, whenever it is read. A clock is minutes since midnight. */
export type Reading =
  | { kind: 'age'; milliseconds: number }
  | { kind: 'day'; daysAgo: number; clock: number | undefined }
  | { kind: 'weekday'; weekday: number; clock: number }
  | {
      kind: 'date';
      month: number;
      day: number;
      year: number | undefined;
      clock: number | undefined;
    };

const HOUR = 3_600_000;
// Facebook counts in no others; "5 seconds" or "2 months" is somebody's text.
const AGE: Partial<Record<Unit, number>> = {
  minute: HOUR / 60,
  hour: HOUR,
  day: 24 * HOUR,
  week: 7 * 24 * HOUR,
  year: 365 * 24 * HOUR,
};

/** What these pieces say together, or undefined where one of them has no place in a time. */
export function readingOf(tokens: Token[]): Reading | undefined {
  const [first] = tokens;
  if (tokens.length === 1 && first?.now) return { kind: 'age', milliseconds: 0 };
  return ageOf(tokens) ?? dateOf(tokens);
}

/** "3h", "vor 3 Std.", "about an hour ago", "منذ ساعتين". */
function ageOf(tokens: Token[]): Reading | undefined {
  const number = tokens.find((token) => token.number !== undefined);
  // "il y a une heure": French "a" is also a short year.
  const unit = number
    ? tokens[tokens.indexOf(number) + 1]
    : tokens.find((token) => token.unit && !token.ago);
  const rest = tokens.filter((token) => token !== number && token !== unit);
  if (!unit?.unit || !rest.every((token) => token.ago || token.filler)) return undefined;
  // A unit without a number needs its "ago": "Hour" alone is a name.
  if (number ? (number.digits ?? 0) > 2 : !rest.some((token) => token.ago)) return undefined;
  const age = AGE[unit.unit];
  if (!age) return undefined;
  return { kind: 'age', milliseconds: (number?.number ?? unit.count ?? 1) * age };
}

function dateOf(tokens: Token[]): Reading | undefined {
  const at = tokens.findIndex((token) => token.clock !== undefined);
  const clockToken = tokens[at];
  const period = [tokens[at + 1], tokens[at - 1]].find((token) => clockToken && token?.hours);
  const clock = clockToken && clockOf(clockToken.clock ?? 0, period?.hours);
  const rest = tokens.filter((token) => token !== clockToken && token !== period);
  if (Number.isNaN(clock) || rest.some((token) => token.clock !== undefined)) return undefined;
  return calendarDate(rest, clock) ?? namedDay(rest, clock);
}

/** "30 May at 11:02", "2023年8月18日", "mar, 5 mar". */
function calendarDate(tokens: Token[], clock: number | undefined): Reading | undefined {
  const numbers = tokens.filter((token) => token.number !== undefined);
  const day = numbers.find((token) => (token.digits ?? 0) <= 2);
  const year = numbers.find((token) => token.digits === 4);
  const month = tokens.findLast((token) => token.month !== undefined);
  if (day?.number === undefined || month?.month === undefined) return undefined;
  const rest = tokens.filter((token) => token !== day && token !== year && token !== month);
  const fits = (token: Token): boolean =>
    token.filler || token.weekday !== undefined || (year !== undefined && token.unit === 'year');
  if (!rest.every(fits)) return undefined;
  return { kind: 'date', month: month.month, day: day.number, year: year?.number, clock };
}

/** "Yesterday at 10:05", "Friday at 10:05". A weekday without a time is too often a name. */
function namedDay(tokens: Token[], clock: number | undefined): Reading | undefined {
  const named = tokens.filter((token) => !token.filler);
  const [token] = named;
  if (named.length !== 1 || !token) return undefined;
  if (token.daysAgo !== undefined) return { kind: 'day', daysAgo: token.daysAgo, clock };
  if (token.weekday === undefined || clock === undefined) return undefined;
  return { kind: 'weekday', weekday: token.weekday, clock };
}

/**
 * Minutes since midnight, NaN where no clock shows that. Of the two hours that a 12-hour clock can
 * mean it is the one at which the part of the day is named; where languages draw those lines
 * differently, the half of the day in which it lies.
 */
function clockOf(minutes: number, hours: number[] | undefined): number {
  const hour = Math.floor(minutes / 60);
  if (hour > 23 || minutes % 60 > 59) return Number.NaN;
  if (!hours || hour > 12) return minutes;
  const [early, late] = [hour % 12, (hour % 12) + 12];
  const afternoon =
    hours.includes(early) === hours.includes(late)
      ? hours.some((named) => named >= 12)
      : hours.includes(late);
  return (afternoon ? late : early) * 60 + (minutes % 60);
}
