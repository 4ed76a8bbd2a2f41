import type { Meaning } from './meaning.ts';

type Words = [word: string, meaning: Meaning][];
type Options = Intl.DateTimeFormatOptions;

// "5 May" and "May" alone differ in many languages, as do "de la tarde" and "p. m.".
const MONTHS: Options[] = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
];
const WEEKDAYS: Options[] = [
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'long' },
  { weekday: 'short' },
];
const DAY_PERIODS: Options[] = [{}, { dayPeriod: 'long' }, { dayPeriod: 'short' }];
const SENTENCES: Options[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
];

/** Months, weekdays, parts of the day, relative days and what stands between them. */
export function dateWords(language: string): Words {
  return [
    ...months(language),
    ...weekdays(language),
    ...dayPeriods(language),
    ...relativeDays(language),
    ...between(language),
  ];
}

function months(language: string): Words {
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 5));
  return named(language, MONTHS, 'month', days).map(([word, month]) => [word, { month }]);
}

function weekdays(language: string): Words {
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 7 + day));
  return named(language, WEEKDAYS, 'weekday', days).flatMap(([word, weekday]): Words => {
    // Portuguese says "segunda" for "segunda-feira".
    return [...new Set([word, word.split('-')[0] ?? word])].map((name) => [name, { weekday }]);
  });
}

function dayPeriods(language: string): Words {
  const times = Array.from({ length: 24 }, (_, hour) => Date.UTC(2024, 0, 7, hour));
  const formats = DAY_PERIODS.map(
    (period) => ({ hour: 'numeric', hour12: true, ...period }) as const,
  );
  const hoursOf = new Map<string, number[]>();
  for (const [word, hour] of named(language, formats, 'dayPeriod', times)) {
    hoursOf.set(word, [...(hoursOf.get(word) ?? []), hour]);
  }
  return [...hoursOf].map(([word, hours]) => [word, { hours }]);
}

function relativeDays(language: string): Words {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const words: Words = [[relative.format(0, 'second'), { now: true }]];
  for (const daysAgo of [0, 1, 2]) {
    const parts = relative.formatToParts(-daysAgo, 'day');
    const [first] = parts;
    if (parts.length === 1 && first?.type === 'literal') words.push([first.value, { daysAgo }]);
  }
  return words;
}

function between(language: string): Words {
  return SENTENCES.flatMap((options) => formatter(language, options).formatToParts(0))
    .filter((part) => part.type === 'literal')
    .flatMap((part) => part.value.split(/\s+/))
    .map((word) => [word, { filler: true }]);
}

/** Every name of this kind with the place, in `times`, of what it names. */
function named(
  language: string,
  formats: Options[],
  type: Intl.DateTimeFormatPartTypes,
  times: number[],
): [string, number][] {
  return formats.flatMap((options) => {
    const format = formatter(language, options);
    return times.flatMap((time, place) =>
      format
        .formatToParts(time)
        .filter((part) => part.type === type)
        .map((part): [string, number] => [part.value, place]),
    );
  });
}

function formatter(language: string, options: Options): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
}
