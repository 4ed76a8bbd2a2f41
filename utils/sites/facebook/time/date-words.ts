import type { Meaning } from './meaning.ts';

// "5 May" and "May" alone differ in many languages, as do "de la tarde" and "p. m.".
const FORMATS: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', hour12: true },
  { hour: 'numeric', hour12: true, dayPeriod: 'long' },
  { hour: 'numeric', hour12: true, dayPeriod: 'short' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
];

// Between them they fall in every month, on every weekday and in every hour.
const DATES = Array.from({ length: 24 }, (_, at) => new Date(Date.UTC(2024, at % 12, at + 1, at)));

/**
 * Teaches a language's months, weekdays, parts of the day, what stands between them, and its words
 * for now and the last days.
 */
export function dateWords(language: string, learn: (text: string, meaning: Meaning) => void): void {
  const periods = new Map<string, number[]>();
  for (const options of FORMATS) {
    const gregorian = { calendar: 'gregory', timeZone: 'UTC', ...options };
    const format = new Intl.DateTimeFormat(language, gregorian);
    for (const date of DATES) {
      for (const { type, value } of format.formatToParts(date)) {
        if (type === 'month') learn(value, { month: date.getUTCMonth() });
        if (type === 'weekday') learnWeekday(value, { weekday: date.getUTCDay() }, learn);
        if (type === 'literal') for (const word of value.split(/\s/)) learn(word, { filler: true });
        if (type !== 'dayPeriod') continue;
        periods.set(value, [...(periods.get(value) ?? []), date.getUTCHours()]);
      }
    }
  }
  for (const [period, hours] of periods) learn(period, { hours });
  relativeDays(language, learn);
}

/** Portuguese says "segunda" for "segunda-feira". */
function learnWeekday(
  name: string,
  meaning: Meaning,
  learn: (text: string, meaning: Meaning) => void,
): void {
  learn(name, meaning);
  learn(name.replace(/-.*/, ''), meaning);
}

function relativeDays(language: string, learn: (text: string, meaning: Meaning) => void): void {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  learn(relative.format(0, 'second'), { now: true });
  for (const daysAgo of [0, 1, 2]) {
    const parts = relative.formatToParts(-daysAgo, 'day');
    if (parts.length === 1) learn(parts[0]?.value ?? '', { daysAgo });
  }
}
