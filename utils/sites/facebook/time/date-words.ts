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

type Learn = (text: string, meaning: Meaning) => void;

/**
 * Teaches a language's months, weekdays, parts of the day, what stands between them, and its words
 * for now and the last days.
 */
export function dateWords(language: string, learn: Learn): void {
  for (const { type, value, dates } of distinctParts(language)) {
    const [date] = dates;
    if (type === 'month') learn(value, { month: date.getUTCMonth() });
    if (type === 'dayPeriod') learn(value, { hours: dates.map((one) => one.getUTCHours()) });
    if (type === 'literal') for (const word of value.split(/\s/)) learn(word, { filler: true });
    if (type !== 'weekday') continue;
    // Portuguese says "segunda" for "segunda-feira".
    for (const name of [value, value.replace(/-.*/, '')])
      learn(name, { weekday: date.getUTCDay() });
  }
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  learn(relative.format(0, 'second'), { now: true });
  for (const daysAgo of [0, 1, 2]) {
    const parts = relative.formatToParts(-daysAgo, 'day');
    if (parts.length === 1) learn(parts[0]?.value ?? '', { daysAgo });
  }
}

interface Part {
  type: string;
  value: string;
  /** All that it was written for. */
  dates: [Date, ...Date[]];
}

function distinctParts(language: string): Iterable<Part> {
  const parts = new Map<string, Part>();
  for (const options of FORMATS) {
    const gregorian = { calendar: 'gregory', timeZone: 'UTC', ...options };
    const format = new Intl.DateTimeFormat(language, gregorian);
    for (const date of DATES) {
      for (const { type, value } of format.formatToParts(date)) {
        const known = parts.get(`${type} ${value}`);
        if (known) known.dates.push(date);
        else parts.set(`${type} ${value}`, { type, value, dates: [date] });
      }
    }
  }
  return parts.values();
}
