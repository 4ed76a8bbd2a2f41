import { opensAt } from '../deadlines/opening.ts';
import { scheduleFor } from '../deadlines/schedule-for.ts';
import type { Case, Instant, Stage } from '../words/case.ts';
import type { Settings } from '../words/settings.ts';
import type { FactContext } from './context.ts';
import { type Turn, untoldTurns } from './stage.ts';
import type { CaseTables } from './store.ts';

/** A stage that a clock has reached and that the person was not told of yet. */
export interface Announcement {
  readonly case: Case;
  readonly stage: Stage;
}

/**
 * What has become due soon or overdue, or is to be followed up. Each stage of each clock is claimed
 * in the transaction that stores it, so that a sweep run a hundred times at once announces it once.
 * Outside opening hours it is held until they start, unless the rule counts always.
 */
export async function sweep(context: FactContext): Promise<Announcement[]> {
  return context.store.transact(async (tables) => {
    await release(tables, context);
    const announcements: Announcement[] = [];
    for (const found of await tables.dueCases(context.now)) {
      announcements.push(...(await sweepCase(tables, context, found)));
    }
    return announcements;
  });
}

/**
 * Lets go of what is held beyond the next opening: other hours were chosen since, or the computer's
 * clock was ahead when it was held.
 */
async function release(tables: CaseTables, { settings, now }: FactContext): Promise<void> {
  const schedules = [settings.schedule, ...settings.otherSchedules.map((other) => other.schedule)];
  const first = Math.min(...schedules.map((schedule) => opensAt(schedule, now) ?? now));
  for (const found of await tables.heldBeyond(first)) {
    if ((found.quietUntil ?? now) > openingFor(settings, found, now))
      await tables.putCase({ ...found, quietUntil: null });
  }
}

/** Now where somebody is there, or never is; else when somebody comes. */
function openingFor(settings: Settings, found: Case, now: Instant): Instant {
  return opensAt(scheduleFor(settings, found), now) ?? now;
}

async function sweepCase(
  tables: CaseTables,
  { settings, now }: FactContext,
  found: Case,
): Promise<Announcement[]> {
  const reached = lastOfEach(untoldTurns(found).filter(({ from }) => from <= now));
  const opening = openingFor(settings, found, now);
  const isHeld = (turn: Turn) => opening > now && !turn.isUrgent;
  const tells = reached.filter((turn) => !isHeld(turn));
  const snoozed = found.snoozedUntil !== null && found.snoozedUntil > now;
  const current: Case = {
    ...found,
    told: { ...found.told, ...Object.fromEntries(tells.map(({ name, stage }) => [name, stage])) },
    snoozedUntil: snoozed ? found.snoozedUntil : null,
    quietUntil: reached.some(isHeld) ? opening : null,
  };
  await tables.putCase(current);
  const announcements: Announcement[] = [];
  for (const { name, otherNames, stage, at } of tells) {
    // What was told before, of an earlier due time, does not count as told.
    const claimed = await tables.claim(found.id, name, stage, now, at, otherNames);
    if (claimed) announcements.push({ case: current, stage });
  }
  return announcements;
}

/** Who is told that a clock is overdue need not hear that it was due soon. */
function lastOfEach(turns: readonly Turn[]): Turn[] {
  return [...new Map(turns.map((turn) => [turn.name, turn])).values()];
}
