import type { PracticeLanguage } from '../words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: Readonly<Record<PracticeLanguage, readonly [string, string, string]>> = {
  en: ['s', 'm', 'h'],
  ar: [' ث', ' د', ' س'],
  de: [' Sek.', ' Min.', ' Std.'],
  ja: ['秒', '分', '時間'],
};

/** "3h", and from a day on the date, as X writes the age of a post. */
export function age(at: number, now: number, language: PracticeLanguage): string {
  const past = Math.max(0, now - at);
  const [second, minute, hour] = UNITS[language];
  if (past < MINUTE) return `${Math.floor(past / 1000)}${second}`;
  if (past < HOUR) return `${Math.floor(past / MINUTE)}${minute}`;
  if (past < DAY) return `${Math.floor(past / HOUR)}${hour}`;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(at);
}

/** "3 hours ago", the time's name for screen readers. */
export function spokenAge(at: number, now: number, language: PracticeLanguage): string {
  const past = Math.max(0, now - at);
  const format = new Intl.RelativeTimeFormat(language);
  if (past < HOUR) return format.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return format.format(-Math.floor(past / HOUR), 'hour');
  return age(at, now, language);
}

/** "8:26 PM · Mar 17, 2025", under the post that a page is about. */
export function fullTime(at: number, language: PracticeLanguage): string {
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  return `${time} · ${day}`;
}

/** "1.2K", empty for nothing. */
export function shortCount(count: number): string {
  if (count === 0) return '';
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(
    count,
  );
}
