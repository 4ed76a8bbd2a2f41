import type { Instant, Stop } from '../words/case.ts';
import type { Schedule } from '../words/policy.ts';
import type { Settings } from '../words/settings.ts';
import type { Span } from './calendar.ts';
import { type ClosedTime, closedTimes, closedTimeTest } from './closed-times.ts';
import { countedSpans } from './counted.ts';
import { median } from './median.ts';
import type { CaseFacts } from './rule.ts';
import { otherFor } from './schedule-for.ts';

/** What is asked of a case. */
export interface Arrival extends CaseFacts {
  readonly openedAt: Instant;
  /** How the first wait ended; null while it runs. */
  readonly stop: Pick<Stop, 'at' | 'is'> | null;
}

/** How many arrive at such times, and how they are answered. */
export interface Answering {
  readonly arrived: number;
  /** Of all that arrive, 0 to 1. */
  readonly share: number;
  /** Median of the milliseconds to the answer, of those answered; null where none is. */
  readonly median: number | null;
  readonly answered: number;
  readonly waiting: number;
  /** Closed by the person without an answer. */
  readonly unanswered: number;
}

/** When complaints arrive, and what becomes of those for which nobody is there. */
export interface Coverage {
  readonly all: number;
  readonly open: Answering;
  readonly closed: Answering;
  /** What of the closed ones falls where, most first; each is in one, so that they add up. */
  readonly gaps: readonly (Answering & { readonly when: ClosedTime })[];
}

/** Cases against the hours that hold for them. */
export interface OwnCoverage extends Coverage {
  /** Of the other schedule; null for the usual one. */
  readonly name: string | null;
}

type Hours = Pick<Settings, 'schedule' | 'otherSchedules'>;

/** Lays each case against its own hours: the usual ones first, then the others in their order. */
export function coverageBySchedule(arrivals: readonly Arrival[], hours: Hours): OwnCoverage[] {
  const own = Map.groupBy(arrivals, (arrival) => otherFor(hours, arrival));
  return [null, ...hours.otherSchedules].map((other) => ({
    name: other?.name ?? null,
    ...coverageOf(own.get(other) ?? [], other?.schedule ?? hours.schedule),
  }));
}

/** Lays the cases against one schedule. */
export function coverageOf(arrivals: readonly Arrival[], schedule: Schedule): Coverage {
  const sorted = [...arrivals].sort((a, b) => a.openedAt - b.openedAt);
  const { open, closed } = parted(sorted, schedule);
  const all = arrivals.length;
  const gaps = [...Map.groupBy(closed, closedTimeOf(schedule))].flatMap(([when, those]) =>
    when ? [{ when, ...answering(those, all) }] : [],
  );
  return {
    all,
    open: answering(open, all),
    closed: answering(closed, all),
    gaps: gaps.sort((a, b) => b.arrived - a.arrived),
  };
}

function closedTimeOf(schedule: Schedule): (arrival: Arrival) => ClosedTime | undefined {
  const times = closedTimes(schedule).map((when) => ({
    when,
    isThen: closedTimeTest(when, schedule),
  }));
  return ({ openedAt }) => times.find(({ isThen }) => isThen(openedAt))?.when;
}

/** Those that arrive while somebody is there, and the others; both in one walk along the hours. */
function parted(sorted: readonly Arrival[], schedule: Schedule) {
  const hours = countedSpans(schedule, 'open-hours', sorted[0]?.openedAt ?? 0);
  let span: Span | undefined = hours.next().value ?? undefined;
  return {
    closed: [] as Arrival[],
    open: [] as Arrival[],
    ...Object.groupBy(sorted, ({ openedAt }) => {
      while (span && span[1] <= openedAt) span = hours.next().value ?? undefined;
      return span && span[0] <= openedAt ? 'open' : 'closed';
    }),
  };
}

function answering(arrivals: readonly Arrival[], all: number): Answering {
  const times = arrivals.flatMap(({ openedAt, stop }) =>
    stop?.is === 'answered' ? [stop.at - openedAt] : [],
  );
  const waiting = arrivals.filter(({ stop }) => stop === null).length;
  return {
    arrived: arrivals.length,
    share: all === 0 ? 0 : arrivals.length / all,
    median: median(times),
    answered: times.length,
    waiting,
    unanswered: arrivals.length - times.length - waiting,
  };
}
