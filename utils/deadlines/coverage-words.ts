import type { Weekday } from '../words/policy.ts';
import type { ClosedTime } from './closed-times.ts';
import type { Answering, Coverage } from './coverage.ts';

const minute = 60_000;
/** Of fewer cases than these a share would say more than is known. */
const fewCases = 20;

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
};

/** "31 % arrive between 22:00 and 06:00, answered after 9 h 10 min at the median.", the whole first. */
export function sayCoverage({ all, open, closed, gaps }: Coverage): string[] {
  if (all === 0) return ['No complaint is stored yet.'];
  return [
    sentence(closed, all, 'while nobody is there'),
    sentence(open, all, 'in opening hours'),
    ...gaps.map((gap) => sentence(gap, all, sayClosedTime(gap.when))),
  ].filter((said) => said !== '');
}

/** Empty where none arrives then. */
function sentence(answering: Answering, all: number, when: string): string {
  if (answering.arrived === 0) return '';
  return `${sayShare(answering, all)} ${when}, ${sayAnswer(answering)}.`;
}

function sayShare({ arrived, share }: Answering, all: number): string {
  const verb = arrived === 1 ? 'arrives' : 'arrive';
  return all < fewCases ? `${arrived} of ${all} ${verb}` : `${sayPercent(share)} arrive`;
}

/** "31 %"; what is not all is never said to be, and what is not nothing neither. */
export function sayPercent(share: number): string {
  if (share > 0 && share < 0.005) return 'Less than 1 %';
  if (share < 1 && share >= 0.995) return 'More than 99 %';
  return `${Math.round(share * 100)} %`;
}

/** "answered after 2 h at the median; 1 still waits; 3 were closed without an answer". */
function sayAnswer({ median, answered, waiting, unanswered }: Answering): string {
  if (median === null && unanswered === 0) return 'not answered yet';
  if (median === null && waiting === 0) return 'closed without an answer';
  const typical = median === null ? 'none answered' : `answered after ${sayLength(median)}`;
  return [
    answered > 1 ? `${typical} at the median` : typical,
    ...(waiting > 0 ? [`${waiting} still ${waiting === 1 ? 'waits' : 'wait'}`] : []),
    ...(unanswered > 0
      ? [`${unanswered} ${unanswered === 1 ? 'was' : 'were'} closed without an answer`]
      : []),
  ].join('; ');
}

/** "between 22:00 and 06:00", "on Saturdays and Sundays". */
export function sayClosedTime(when: ClosedTime): string {
  if (when.kind === 'holidays') return 'on holidays';
  if (when.kind === 'daily') return `between ${when.from} and ${when.until}`;
  if (when.kind === 'uneven') return 'at hours that are open on other days';
  const names = when.days.map((day) => dayNames[day]);
  return `on ${names.join(', ').replace(/, ([^,]*)$/, ' and $1')}`;
}

/** "40 min", "9 h 10 min", and from two days on "3 d 4 h". */
export function sayLength(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minute));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return both(Math.floor(hours / 24), 'd', hours % 24, 'h');
  return hours > 0 ? both(hours, 'h', minutes % 60, 'min') : `${minutes} min`;
}

function both(large: number, unit: string, small: number, smaller: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smaller}`;
}
