import type { Token, Unit } from './meaning.ts';

/**
 * What a label says, whenever it is read: an age in milliseconds, or a day that is so many days ago,
 * or the last such weekday, or a date with or without its year, each with or without a clock time
 * (minutes since midnight).
 */
export interface Reading {
  age?: number;
  daysAgo?: number;
  weekday?: number;
  month?: number;
  day?: number;
  year?: number;
  clock?: number;
}

const HOUR = 3_600_000;
// Facebook counts in no others; "5 seconds" or "2 months" is somebody's text.
const AGES: Partial<Record<Unit, number>> = {
  minute: HOUR / 60,
  hour: HOUR,
  day: 24 * HOUR,
  week: 7 * 24 * HOUR,
  year: 365 * 24 * HOUR,
};

/** What these pieces say together, or undefined where one of them has no place in a time. */
export function readingOf(tokens: Token[]): Reading | undefined {
  if (tokens.length === 1 && tokens[0]?.now) return { age: 0 };
  return ageOf(tokens) ?? momentNamed(tokens);
}

/** "3h", "vor 3 Std.", "about an hour ago", "منذ ساعتين". */
function ageOf(tokens: Token[]): Reading | undefined {
  const at = tokens.findIndex((token) => token.number !== undefined);
  const number = tokens[at];
  const unit = number ? tokens[at + 1] : tokens.find((token) => token.unit);
  const age = unit?.unit && AGES[unit.unit];
  const rest = tokens.filter((token) => token !== number && token !== unit);
  if (!age || !rest.every((token) => token.ago || token.filler)) return undefined;
  if (number) return isShort(number) ? { age: (number.number ?? 0) * age } : undefined;
  // A unit without a number needs its "ago": "Hour" alone is a name.
  return rest.some((token) => token.ago) ? { age: (unit.count ?? 1) * age } : undefined;
}

/** A number that can be a day or an age; years have four digits. */
function isShort(token: Token): boolean {
  return token.digits === 1 || token.digits === 2;
}

/** A date, "yesterday" or a weekday, and the clock time beside it. */
function momentNamed(tokens: Token[]): Reading | undefined {
  const at = tokens.findIndex((token) => token.clock !== undefined);
  const time = tokens[at];
  if (time?.clock === undefined) return dateOf(tokens) ?? yesterdayOf(tokens);
  const period = [tokens[at + 1], tokens[at - 1]].find((token) => token?.hours);
  const rest = tokens.filter((token) => token !== time && token !== period);
  const day = dateOf(rest) ?? yesterdayOf(rest) ?? weekdayOf(rest);
  return day && { ...day, clock: clockOf(time.clock, period?.hours) };
}

/** "30 May", "2023年8月18日", "mar, 5 mar". */
function dateOf(tokens: Token[]): Reading | undefined {
  const day = tokens.find(isShort);
  const year = tokens.find((token) => token.digits === 4);
  const month = tokens.findLast((token) => token.month !== undefined);
  const rest = tokens.filter((token) => token !== day && token !== year && token !== month);
  const fits = rest.every(
    ({ filler, weekday, unit }) => filler || weekday !== undefined || (year && unit === 'year'),
  );
  if (!fits || day?.number === undefined || month?.month === undefined) return undefined;
  return { month: month.month, day: day.number, ...(year?.number && { year: year.number }) };
}

function yesterdayOf(tokens: Token[]): Reading | undefined {
  const daysAgo = onlyWord(tokens)?.daysAgo;
  return daysAgo === undefined ? undefined : { daysAgo };
}

/** Asked only where there is a clock time: a weekday alone is too often a name. */
function weekdayOf(tokens: Token[]): Reading | undefined {
  const weekday = onlyWord(tokens)?.weekday;
  return weekday === undefined ? undefined : { weekday };
}

function onlyWord(tokens: Token[]): Token | undefined {
  const [word, ...others] = tokens.filter((token) => !token.filler);
  return others.length > 0 ? undefined : word;
}

/**
 * Minutes since midnight. Of the two hours that a 12-hour clock can mean it is the one at which the
 * part of the day is named; where Facebook draws that line elsewhere, the half in which it lies.
 */
function clockOf(minutes: number, hours: number[] | undefined): number {
  if (!hours || minutes >= 13 * 60) return minutes;
  const early = minutes % (12 * 60);
  const hour = Math.floor(early / 60);
  const late =
    hours.includes(hour + 12) || (!hours.includes(hour) && hours.some((named) => named >= 12));
  return early + (late ? 12 * 60 : 0);
}
