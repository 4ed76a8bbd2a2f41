import type { Instant } from '../words/case.ts';
import type { Schedule } from '../words/policy.ts';
import type { Span } from './calendar.ts';
import { type ClosedTime, closedTimes, closedTimeTest } from './closed-times.ts';
import { countedSpans } from './counted.ts';

/** What is asked of a case. */
export interface Arrival {
  readonly openedAt: Instant;
  readonly answeredAt: Instant | null;
}

/** How many arrive at such times, and how they are answered. */
export interface Answering {
  readonly arrived: number;
  /** Of all that arrive, 0 to 1. */
  readonly share: number;
  /** Median of the milliseconds to the answer, of those answered; null where none is. */
  readonly median: number | null;
  readonly waiting: number;
}

/** When complaints arrive, and what becomes of those for which nobody is there. */
export interface Coverage {
  readonly all: number;
  readonly open: Answering;
  readonly closed: Answering;
  /** What of the closed ones falls where; one can be in several. */
  readonly gaps: readonly (Answering & { readonly when: ClosedTime })[];
}

/** Lays the cases against the hours. */
export function coverageOf(arrivals: readonly Arrival[], schedule: Schedule): Coverage {
  const sorted = [...arrivals].sort((a, b) => a.openedAt - b.openedAt);
  const { open, closed } = parted(sorted, schedule);
  const all = arrivals.length;
  return {
    all,
    open: answering(open, all),
    closed: answering(closed, all),
    gaps: closedTimes(schedule).map((when) => {
      const isThen = closedTimeTest(when, schedule);
      const those = closed.filter(({ openedAt }) => isThen(openedAt));
      return { when, ...answering(those, all) };
    }),
  };
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
  const times = arrivals.flatMap(({ openedAt, answeredAt }) =>
    answeredAt === null ? [] : [answeredAt - openedAt],
  );
  return {
    arrived: arrivals.length,
    share: all === 0 ? 0 : arrivals.length / all,
    median: medianOf(times),
    waiting: arrivals.length - times.length,
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
