import { isTimeZone, sayTimeZone } from '../../../utils/deadlines/time-zone.ts';

/** Time zones to choose from: "Europe/London". */
export const zones: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']),
];

const plain = (words: string) => words.trim().toLowerCase().replaceAll('_', ' ');

/** What is typed, as a zone: by its name, its words or its city; else as it was typed. */
export function readZone(typed: string): string {
  const wanted = plain(typed);
  const named = (zone: string) =>
    [zone, sayTimeZone(zone)].some((words) => [wanted, `${wanted} time`].includes(plain(words)));
  return zones.find(named) ?? typed.trim();
}

/** "London time"; what is no zone stays as it was typed. */
export function sayZone(zone: string): string {
  return isTimeZone(zone) ? sayTimeZone(zone) : zone;
}
