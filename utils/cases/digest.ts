import { zoned } from '../deadlines/calendar.ts';
import { dayStarts } from '../deadlines/opening.ts';
import type { Instant } from '../words/case.ts';
import type { FactContext } from './context.ts';

/** The start of a working day. */
export interface DayStart {
  /** The local day, as "2026-07-06". */
  readonly day: string;
  /** Its first opening. */
  readonly at: Instant;
}

/** The day's first opening where it is open since; null else. */
export function dayStartOf({
  settings: { schedule },
  now,
}: Pick<FactContext, 'settings' | 'now'>): DayStart | null {
  const { current } = dayStarts(schedule, now);
  if (current === null) return null;
  return { day: zoned(current, schedule.timeZone).toPlainDate().toString(), at: current };
}

/**
 * Claims the start of the day where nobody has yet: for the local day, whatever there is to say, so
 * that a digest is told at the start or never. True for the one who did.
 */
export async function claimDayStart(context: FactContext): Promise<boolean> {
  const start = dayStartOf(context);
  if (!start) return false;
  const { store, now } = context;
  return store.transact((tables) => tables.claim('digest', start.day, 'digest', now));
}
