import type { Instant } from '../../utils/words/case.ts';

const day = 86_400_000;

function format(at: Instant, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);
}

/** "15:00". */
export function clockTime(at: Instant, timeZone: string): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit' });
}

function date(at: Instant, timeZone: string): string {
  return format(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/** "Today", "Yesterday", "Tomorrow", "6 Nov", "6 Nov 2025". */
export function dayName(at: Instant, now: Instant, timeZone: string): string {
  const wanted = date(at, timeZone);
  if (wanted === date(now, timeZone)) return 'Today';
  if (wanted === date(now - day, timeZone)) return 'Yesterday';
  if (wanted === date(now + day, timeZone)) return 'Tomorrow';
  const sameYear = wanted.slice(-4) === date(now, timeZone).slice(-4);
  return format(at, timeZone, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** "today", "6 Nov": as within a sentence. */
export function dayInSentence(at: Instant, now: Instant, timeZone: string): string {
  return dayName(at, now, timeZone).replace(/^(?:To|Yes)/, (start) => start.toLowerCase());
}

/** The time alone today; with its day otherwise: "Mon 15:00" within six days, "6 Nov 15:00" beyond. */
export function whenSaid(at: Instant, now: Instant, timeZone: string): string {
  const time = clockTime(at, timeZone);
  if (date(at, timeZone) === date(now, timeZone)) return time;
  if (Math.abs(at - now) < 6 * day) return `${format(at, timeZone, { weekday: 'short' })} ${time}`;
  return `${dayName(at, now, timeZone)} ${time}`;
}

/** The same after a verb: "at 15:00", "Mon 15:00". */
export function atWhen(at: Instant, now: Instant, timeZone: string): string {
  const when = whenSaid(at, now, timeZone);
  return /^\d\d:/.test(when) ? `at ${when}` : when;
}

/** "Tue 17 Nov, 14:18". */
export function dateAndTime(at: Instant, timeZone: string): string {
  const name = format(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${name.replace(',', '')}, ${clockTime(at, timeZone)}`;
}
