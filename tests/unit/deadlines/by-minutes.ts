import type { Counting, Schedule, Weekday } from '../../../utils/words/policy.ts';

/**
 * The same due times by another way, for comparison: every minute is ticked or not, then minutes
 * are counted. No Temporal; clock changes are found through Intl. Slow, and right by being simple.
 */
const minute = 60_000;
const day = 86_400_000;
const names: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function dueByMinutes(
  schedule: Schedule,
  counting: Counting,
  start: number,
  minutes: number,
  days: number,
): number | null {
  if (counting === 'always') return start + minutes * minute;
  const first = Math.floor(start / day) * day - 3 * day;
  const ticked = tick(schedule, counting, first, days + 6);
  let left = minutes;
  let at = (start - first) / minute;
  while (at < ticked.length && !ticked[at]) at += 1;
  for (; left > 0 && at < ticked.length; at += 1) left -= ticked[at] ?? 0;
  return left > 0 || at >= ticked.length ? null : first + at * minute;
}

/** Whether the minute from `at` on counts. */
export function countsAt(schedule: Schedule, counting: Counting, at: number): boolean {
  if (counting === 'always') return true;
  const first = Math.floor(at / day) * day - 3 * day;
  return tick(schedule, counting, first, 6)[(at - first) / minute] === 1;
}

/** One entry a minute from `first`: 1 where it counts. */
function tick(schedule: Schedule, counting: Counting, first: number, days: number): Uint8Array {
  const ticked = new Uint8Array(days * 1440);
  for (let n = 0; n < days; n++) {
    for (const [from, until] of stretches(schedule, counting, first + n * day)) {
      const [a, b] = [from, until].map((at) => Math.max(0, (at - first) / minute));
      if (b !== undefined && a !== undefined && b > a) ticked.fill(1, a, b);
    }
  }
  return ticked;
}

/** `local` is a local midnight written as if it were UTC. */
function stretches({ timeZone, open, holidays }: Schedule, counting: Counting, local: number) {
  const intervals = open[names[new Date(local).getUTCDay()] ?? 'sun'];
  const date = new Date(local).toISOString().slice(0, 10);
  const closed =
    intervals.length === 0 || holidays.some((day) => day === date || day === date.slice(5));
  if (closed) return [];
  if (counting === 'open-days')
    return [[instant(local, timeZone), instant(local + day, timeZone)] as const];
  return intervals.map((text) => {
    const [from = 0, until = 0] = text.split('-').map(clock);
    const end = until <= from ? until + day : until;
    return [instant(local + from, timeZone), instant(local + end, timeZone)] as const;
  });
}

function clock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
}

/** `compatible`: the first of two, and a skipped time by the offset that held before. */
function instant(local: number, timeZone: string): number {
  const before = offset(local - day, timeZone);
  const after = offset(local + day, timeZone);
  const valid = [before, after]
    .filter((o) => offset(local - o, timeZone) === o)
    .map((o) => local - o);
  return valid.length ? Math.min(...valid) : local - before;
}

const offsets = new Map<string, number>();

/** What local time is ahead of UTC; the cases are close together, so most is asked again and again. */
function offset(at: number, timeZone: string): number {
  const key = `${timeZone} ${at}`;
  const ahead = offsets.get(key) ?? readOffset(at, timeZone);
  offsets.set(key, ahead);
  return ahead;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function readOffset(at: number, timeZone: string): number {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute);
  return wall - at;
}
