import type { FacebookLanguage } from '../words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

interface Words {
  readonly justNow: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
  readonly yesterday: string;
  /** Between a day and a time. */
  readonly clock: string;
  readonly locale: string;
}

const WORDS: Readonly<Record<FacebookLanguage, Words>> = {
  en: {
    justNow: 'Just now',
    minute: 'm',
    hour: 'h',
    day: 'd',
    week: 'w',
    yesterday: 'Yesterday',
    clock: ' at ',
    locale: 'en-GB',
  },
  de: {
    justNow: 'Gerade eben',
    minute: ' Min.',
    hour: ' Std.',
    day: ' Tg.',
    week: ' Wo.',
    yesterday: 'Gestern',
    clock: ' um ',
    locale: 'de',
  },
  ar: {
    justNow: 'الآن',
    minute: ' د',
    hour: ' س',
    day: ' ي',
    week: ' أ',
    yesterday: 'أمس',
    clock: ' الساعة ',
    locale: 'ar-u-nu-latn',
  },
};

/** "3h", "Yesterday at 10:05" or "17 November at 08:30", as a post says when it was written. */
export function postTime(at: number, now: number, language: FacebookLanguage): string {
  const { yesterday, clock, locale } = WORDS[language];
  if (now - at < DAY) return age(at, now, language);
  const time = format(locale, at, { hour: '2-digit', minute: '2-digit', hour12: false });
  if (sameDay(at, now - DAY)) return `${yesterday}${clock}${time}`;
  const day = format(locale, at, { day: 'numeric', month: 'long' });
  if (new Date(at).getFullYear() === new Date(now).getFullYear()) return `${day}${clock}${time}`;
  return format(locale, at, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "53m", "4h", "2d" or "3w", as a comment says when it was written. */
export function age(at: number, now: number, language: FacebookLanguage): string {
  const words = WORDS[language];
  const past = Math.max(0, now - at);
  if (past < MINUTE) return words.justNow;
  if (past < HOUR) return `${Math.floor(past / MINUTE)}${words.minute}`;
  if (past < DAY) return `${Math.floor(past / HOUR)}${words.hour}`;
  if (past < WEEK) return `${Math.floor(past / DAY)}${words.day}`;
  return `${Math.floor(past / WEEK)}${words.week}`;
}

/** "2 hours ago", as a comment's label says it. */
export function spokenAge(at: number, now: number, language: FacebookLanguage): string {
  const past = Math.max(0, now - at);
  const spoken = new Intl.RelativeTimeFormat(WORDS[language].locale);
  if (past < HOUR) return spoken.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return spoken.format(-Math.floor(past / HOUR), 'hour');
  if (past < WEEK) return spoken.format(-Math.floor(past / DAY), 'day');
  return spoken.format(-Math.floor(past / WEEK), 'week');
}

function sameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

function format(locale: string, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(at);
}
