import type { Instant } from '../words/case.ts';
import type { Schedule, Weekday } from '../words/policy.ts';
import { weekdays, zoned } from './calendar.ts';
import { holidayTest } from './holiday.ts';
import { parseInterval } from './interval.ts';
import { dayNumber } from './midnights.ts';

/** A part of the week or the year in which nobody is there. */
export type ClosedTime =
  | { readonly kind: 'holidays' }
  /** The days of the week that never open. */
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[] }
  /** Every day from a wall time to another, perhaps over midnight: no day of the week is open then. */
  | { readonly kind: 'daily'; readonly from: string; readonly until: string }
  /** All that is left: some day of the week is open then, only not this one. */
  | { readonly kind: 'uneven' };

const minutesPerDay = 1440;

/**
 * The parts of the closed time, so that each closed moment belongs to the first that it falls into.
 * None where the hours never open: there is nothing to part.
 */
export function closedTimes({ open, holidays }: Schedule): ClosedTime[] {
  const days = weekdays.filter((day) => open[day].length === 0);
  if (days.length === weekdays.length) return [];
  return [
    ...(holidays.length > 0 ? [{ kind: 'holidays' } as const] : []),
    ...(days.length > 0 ? [{ kind: 'weekdays', days } as const] : []),
    ...dailyStretches(open),
    { kind: 'uneven' },
  ];
}

/** Asks whether an instant at which nobody is there falls into a closed time. */
export function closedTimeTest(
  time: ClosedTime,
  { timeZone, holidays }: Schedule,
): (at: Instant) => boolean {
  if (time.kind === 'uneven') return () => true;
  if (time.kind === 'holidays') {
    const isHoliday = holidayTest(holidays);
    return (at) => isHoliday(dayNumber(zoned(at, timeZone).toPlainDate()));
  }
  if (time.kind === 'weekdays') {
    const numbers = time.days.map((day) => weekdays.indexOf(day) + 1);
    return (at) => numbers.includes(zoned(at, timeZone).dayOfWeek);
  }
  const { from, until } = time;
  return (at) => {
    const clock = zoned(at, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
    return from < until ? from <= clock && clock < until : from <= clock || clock < until;
  };
}

/** The stretches of the clock's round that no interval of any day touches. */
function dailyStretches(open: Schedule['open']): ClosedTime[] {
  const isOpen = openMinutes(open);
  // Where a stretch may begin; a round without any is open, or closed, all the time.
  const starts = isOpen.flatMap((now, at) => (!now && isOpen.at(at - 1) ? [at] : []));
  return starts
    .map((start) => ({ start, length: closedFor(isOpen, start) }))
    .sort((a, b) => b.length - a.length)
    .map(({ start, length }) => ({
      kind: 'daily',
      from: sayMinute(start),
      until: sayMinute(start + length),
    }));
}

function openMinutes(open: Schedule['open']): boolean[] {
  const isOpen = Array.from({ length: minutesPerDay }, () => false);
  for (const text of Object.values(open).flat()) {
    const { start, end } = parseInterval(text) ?? { start: 0, end: 0 };
    for (let at = start; at < end; at++) isOpen[at % minutesPerDay] = true;
  }
  return isOpen;
}

function closedFor(isOpen: readonly boolean[], start: number): number {
  let length = 0;
  while (!isOpen[(start + length) % minutesPerDay]) length += 1;
  return length;
}

function sayMinute(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
