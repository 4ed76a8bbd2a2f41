import { zoned } from '../deadlines/calendar.ts';
import { dayStarts } from '../deadlines/opening.ts';
import type { Instant } from '../words/case.ts';
import type { FactContext } from './context.ts';

/**
 * The day's first opening where nobody has asked for it yet and it is open since; null else. It is
 * claimed for the local day, whatever there is to say, so that a digest is told at the start or never.
 */
export async function claimDayStart({
  store,
  settings: { schedule },
  now,
}: FactContext): Promise<Instant | null> {
  const { current } = dayStarts(schedule, now);
  if (current === null) return null;
  const day = zoned(current, schedule.timeZone).toPlainDate().toString();
  const claimed = await store.transact((tables) => tables.claim('digest', day, 'digest', now));
  return claimed ? current : null;
}
