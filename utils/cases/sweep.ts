import type { Case, Stage } from '../words/case.ts';
import type { FactContext } from './context.ts';
import { nameOf } from './settle.ts';
import { stageAt } from './stage.ts';

/** A stage that a clock has reached and that the person was not told of yet. */
export interface Announcement {
  readonly case: Case;
  readonly stage: Stage;
}

/**
 * What has become due soon or overdue. Each stage of each clock is claimed in the transaction that
 * stores it, so that a sweep run a hundred times at once announces it once.
 */
export async function sweep({
  store,
  now,
}: Pick<FactContext, 'store' | 'now'>): Promise<Announcement[]> {
  return store.transact(async (tables) => {
    const announcements: Announcement[] = [];
    for (const found of await tables.dueCases(now)) {
      const stage = found.clock ? stageAt(found.clock, now) : null;
      const snoozed = found.snoozedUntil !== null && found.snoozedUntil > now;
      const current: Case = {
        ...found,
        told: stage ?? found.told,
        snoozedUntil: snoozed ? found.snoozedUntil : null,
      };
      await tables.putCase(current);
      if (!stage || !found.clock) continue;
      const claimed = await tables.claim(found.id, nameOf(found.clock), stage, now);
      if (claimed && !(snoozed && stage === 'soon')) announcements.push({ case: current, stage });
    }
    return announcements;
  });
}
