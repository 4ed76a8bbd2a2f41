import type { Instant } from '../words/case.ts';

const day = 86_400_000;

/** Language of the times and, where it is not the browser's own, their zone. */
export interface Place {
  readonly locale?: string;
  readonly timeZone?: string;
}

/** "15:00", as the person's browser writes it. */
function sayTime(at: Instant, place: Place = {}): string {
  return format(at, place.locale, { timeStyle: 'short', ...zone(place) });
}

/** When something is, seen from now: "at 15:00", "tomorrow at 11:18", "on Thursday at 09:00". */
export function sayWhen(at: Instant, now: Instant, place: Place = {}): string {
  const time = `at ${sayTime(at, place)}`;
  const date = sayDay(at, now, place);
  return date === 'today' ? time : `${date} ${time}`;
}

/** "today", "tomorrow", "yesterday", "on Thursday" within six days, else "on 3 December". */
export function sayDay(at: Instant, now: Instant, place: Place = {}): string {
  const date = dateKey(at, place);
  if (date === dateKey(now, place)) return 'today';
  if (date === dateKey(now + day, place)) return 'tomorrow';
  if (date === dateKey(now - day, place)) return 'yesterday';
  const near = Math.abs(at - now) < 6 * day;
  const style = near
    ? ({ weekday: 'long' } as const)
    : ({ day: 'numeric', month: 'long' } as const);
  return `on ${format(at, 'en-GB', { ...style, ...zone(place) })}`;
}

function dateKey(at: Instant, place: Place): string {
  return format(at, 'en-GB', { dateStyle: 'short', ...zone(place) });
}

function zone({ timeZone }: Place): Intl.DateTimeFormatOptions {
  return timeZone === undefined ? {} : { timeZone };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter is dear to make, and badges say times again every minute. */
function format(at: Instant, locale: string | undefined, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known.format(at);
}
