/** An opening interval in minutes from its day's midnight; `end` is over 1440 where it runs past midnight. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const shape = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const midnight = 24 * 60;

/** Reads "HH:MM-HH:MM"; null for anything else, also where it would open and close in the same minute. */
export function parseInterval(text: string): Interval | null {
  const found = shape.exec(text);
  if (!found) return null;
  const start = minutes(found[1], found[2]);
  const end = found[3] === undefined ? midnight : minutes(found[3], found[4]);
  if (start === end) return null;
  return { start, end: end > start ? end : end + midnight };
}

function minutes(hour = '', minute = ''): number {
  return Number(hour) * 60 + Number(minute);
}
