const minute = 60_000;
const minutesPerHour = 60;
const hoursPerDay = 24;

/** A length of time in its largest parts; at most two are not 0. */
interface Parts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** A length of time as a badge says it: "42 min", "2 h 35", "21 h", "3 d". Rounds down, to a minute at least. */
export function saySpan(ms: number): string {
  const { days, hours, minutes } = partsOf(ms);
  if (days) return `${days} d`;
  if (!hours) return `${minutes} min`;
  return minutes ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h`;
}

/** The same, said in full: "2 hours 35 minutes". */
export function saySpanInFull(ms: number): string {
  const { days, hours, minutes } = partsOf(ms);
  const words = [count(days, 'day'), count(hours, 'hour'), count(minutes, 'minute')];
  return words.filter((word) => word !== '').join(' ');
}

/** From ten hours minutes are noise, from two days hours are. */
function partsOf(ms: number): Parts {
  const total = Math.max(1, Math.floor(ms / minute));
  const hours = Math.floor(total / minutesPerHour);
  if (hours >= 2 * hoursPerDay)
    return { days: Math.floor(hours / hoursPerDay), hours: 0, minutes: 0 };
  return { days: 0, hours, minutes: hours < 10 ? total % minutesPerHour : 0 };
}

function count(n: number, unit: string): string {
  return n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`;
}
