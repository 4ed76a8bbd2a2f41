import { opensAt } from '../deadlines/opening.ts';
import { scheduleFor } from '../deadlines/schedule-for.ts';
import type { Case, Instant, Stage } from '../words/case.ts';
import type { FactContext } from './context.ts';
import { nameOf } from './settle.ts';
import { followUpOf, isUrgent, stageAt } from './stage.ts';
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
    const announcements: Announcement[] = [];
    for (const found of await tables.dueCases(context.now)) {
      const announcement = await sweepCase(tables, context, found);
      if (announcement) announcements.push(announcement);
    }
    return announcements;
  });
}

/** After the hours have changed: what is held until the old ones start is for the next sweep to judge. */
export async function releaseHeld({ store }: Pick<FactContext, 'store'>): Promise<void> {
  await store.transact(async (tables) => {
    for (const found of await tables.dueCases(lastMoment)) {
      if (found.quietUntil !== null) await tables.putCase({ ...found, quietUntil: null });
    }
  });
}

/** Of every case to which anything comes by time alone. */
const lastMoment: Instant = Number.MAX_SAFE_INTEGER - 1;

async function sweepCase(
  tables: CaseTables,
  { settings, now }: FactContext,
  found: Case,
): Promise<Announcement | null> {
  const snoozed = found.snoozedUntil !== null && found.snoozedUntil > now;
  const awake = { ...found, snoozedUntil: snoozed ? found.snoozedUntil : null };
  const reached = reachedBy(found, now);
  if (!reached || reached.stage === found.told) {
    await tables.putCase(awake);
    return null;
  }
  const tellAt = isUrgent(found) ? now : (opensAt(scheduleFor(settings, found), now) ?? now);
  if (tellAt > now) {
    await tables.putCase({ ...awake, quietUntil: tellAt });
    return null;
  }
  const { stage, name, at } = reached;
  const current = { ...awake, told: stage, quietUntil: null };
  await tables.putCase(current);
  const claimed = await tables.claim(found.id, name, stage, now, at);
  return claimed && !(snoozed && stage === 'soon') ? { case: current, stage } : null;
}

interface Reached {
  readonly stage: Stage;
  /** Of what the stage is: it is claimed once. */
  readonly name: string;
  /** When it was reached. What was told before, of an earlier due time, does not count as told. */
  readonly at: Instant;
}

function reachedBy(found: Case, now: Instant): Reached | null {
  const followUpAt = followUpOf(found);
  if (followUpAt !== null && followUpAt <= now)
    return { stage: 'follow-up', name: `handed-over:${followUpAt}`, at: followUpAt };
  const clock = found.state === 'open' ? found.clock : null;
  const stage = clock && stageAt(clock, now);
  if (!clock || !stage) return null;
  const at = stage === 'soon' ? clock.soonAt : clock.limitAt;
  return { stage, name: nameOf(clock), at: at ?? now };
}
