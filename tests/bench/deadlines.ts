/**
 * What deadlines cost: the states of 10,000 open cases with the next alarm, beside sorting as many
 * numbers (the ratio holds on any machine), and a due time a year away, beside two ways of one's own.
 */
import 'temporal-polyfill/global';
import { nameOf } from '../../utils/cases/clock-name.ts';
import { type InTime, nextEventAt } from '../../utils/cases/stage.ts';
import { clockState } from '../../utils/deadlines/clock.ts';
import { defaultPolicy, defaultSchedule } from '../../utils/deadlines/defaults.ts';
import { earliest } from '../../utils/deadlines/next-turn.ts';
import { reach } from '../../utils/deadlines/reach.ts';
import type { Schedule } from '../../utils/words/policy.ts';
import { started } from '../unit/deadlines/started.ts';
import { byIntervals, byMinutes } from './own-ways.ts';
import { seeded, timeOf } from './time-of.ts';

const cases = 10_000;
const seed = 20261122;
const now = Date.parse('2026-11-20T16:00Z');
const hour = 3_600_000;

/** Prints and gives what the states of many cases and a far due time cost. */
export function measureDeadlines() {
  const states = measureStates();
  const yearLong = measureYear();
  console.table(states);
  console.table(yearLong);
  return { states, yearLong };
}

function measureStates() {
  const random = seeded(seed);
  const found = Array.from({ length: cases }, () => openCase(random));
  const numbers = found.map(({ clocks: [clock] }) => (clock?.startedAt ?? 0) + random());
  const sorting = timeOf(() => [...numbers].sort((a, b) => a - b), 20);
  const states = timeOf(() => {
    const counts = new Map<string, number>();
    for (const { clocks } of found) {
      const state = clockState(clocks[0] ?? null, now);
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    return [counts, earliest(found.map(nextEventAt))];
  }, 20);
  return [
    row(`sorting ${cases} numbers`, sorting, sorting, 'ratio'),
    row(`states of ${cases} open cases, next alarm`, states, sorting, 'ratio'),
  ];
}

/** Received within the last three days, a third of them told that it is due soon. */
function openCase(random: () => number): InTime {
  const severity = random() < 0.5 ? 'major' : 'minor';
  const judged = { intent: 'complaint', severity, topic: 'other' } as const;
  const clock = started({
    ...judged,
    site: 'x',
    policy: defaultPolicy,
    schedule: london,
    startedAt: now - Math.floor(random() * 72 * hour),
  });
  const told: InTime['told'] = random() < 1 / 3 ? { [nameOf(clock)]: 'soon' } : {};
  const snoozedUntil = random() < 0.1 ? now + hour : null;
  return { state: 'open', mark: null, clocks: [clock], told, quietUntil: null, snoozedUntil };
}

const london = defaultSchedule('Europe/London');
const shifts = ['08:00-12:00', '13:00-17:00', '18:00-22:00'];

/** Half of a year's hours on three intervals a day: due a year later. */
function measureYear() {
  const from = Date.parse('2026-01-10T10:00Z');
  const hours = 4380;
  const open: Schedule['open'] = {
    mon: shifts,
    tue: shifts,
    wed: shifts,
    thu: shifts,
    fri: shifts,
    sat: shifts,
    sun: shifts,
  };
  const schedule = { timeZone: 'Europe/London', open, holidays: [] };
  const target = { for: `PT${hours}H`, counting: 'open-hours' } as const;
  // A schedule that was never asked before, as after every start of the worker.
  const own = () => reach(target, { ...schedule }, from)?.at;
  const ways = {
    Hearback: own,
    'Temporal, interval by interval': () => byIntervals(schedule, from, hours * hour),
    'minute by minute': () => byMinutes(schedule, from, hours * 60),
  };
  const due = Object.values(ways).map((way) => way());
  if (new Set(due).size > 1) throw new Error(`The ways do not agree: ${due.join(', ')}`);
  const time = timeOf(own, 20);
  return Object.entries(ways).map(([name, way]) =>
    row(name, way === own ? time : timeOf(way, 1, 1), time, 'times Hearback'),
  );
}

function row(name: string, time: number, of: number, as: string) {
  return { name, ms: round(time / 1000), [as]: round(time / of) };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
