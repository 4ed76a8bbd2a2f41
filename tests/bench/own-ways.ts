/** A due time by opening hours as one would write it without Hearback; no night shifts, no holidays. */
import { weekdays } from '../../utils/deadlines/calendar.ts';
import type { Schedule } from '../../utils/words/policy.ts';

const minute = 60_000;

/** Both ends of every interval are asked of Temporal. */
export function byIntervals({ timeZone, open }: Schedule, from: number, length: number): number {
  let left = length;
  let date = zoned(from, timeZone).toPlainDate();
  for (;;) {
    for (const text of opening(open, date.dayOfWeek)) {
      const [start = 0, end = 0] = text
        .split('-')
        .map((plainTime) => date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
      const counted = Math.max(0, end - Math.max(start, from));
      if (counted >= left) return Math.max(start, from) + left;
      left -= counted;
    }
    date = date.add({ days: 1 });
  }
}

/** Every minute is asked whether it is open, on the clock of the zone. */
export function byMinutes({ timeZone, open }: Schedule, from: number, minutes: number): number {
  let left = minutes;
  let at = from;
  for (; left > 0; at += minute) {
    const local = zoned(at, timeZone);
    const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
    const isOpen = opening(open, local.dayOfWeek).some((text) => {
      const [start = '', end = ''] = text.split('-');
      return start <= clock && clock < end;
    });
    if (isOpen) left -= 1;
  }
  return at;
}

function opening(open: Schedule['open'], dayOfWeek: number): readonly string[] {
  const day = weekdays[dayOfWeek - 1];
  return day ? open[day] : [];
}

function zoned(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}
