import { earliest } from '../deadlines/next-turn.ts';
import type { Case, Clock, Instant, Stage } from '../words/case.ts';

/** What of a case time alone moves on. */
export type InTime = Pick<
  Case,
  'state' | 'mark' | 'clock' | 'told' | 'quietUntil' | 'snoozedUntil'
>;

/** The last stage that a clock has reached; null before the first. */
export function stageAt(clock: Clock, now: Instant): Stage | null {
  if (clock.limitAt !== null && clock.limitAt <= now) return 'overdue';
  return clock.soonAt !== null && clock.soonAt <= now ? 'soon' : null;
}

/** What the person was told of a clock still holds after its times moved, and nothing else. */
export function stillTold(told: Stage | null, clock: Clock, now: Instant): Stage | null {
  if (told === null || told === 'follow-up') return null;
  const stage = stageAt(clock, now);
  return told === 'soon' && stage ? 'soon' : stage;
}

/** When somebody else, to whom the case was handed over, is to be asked; null for never. */
export function followUpOf({ state, mark }: Pick<Case, 'state' | 'mark'>): Instant | null {
  return state === 'handed-over' && mark?.kind === 'handed-over' ? mark.followUpAt : null;
}

/** Whether a stage may be told at any hour: the rule counts every second. A promise is no rule. */
export function isUrgent({ state, clock }: Pick<Case, 'state' | 'clock'>): boolean {
  return state === 'open' && clock?.counting === 'always' && !clock.promised;
}

/** When something is to be done about a case by time alone: to tell of a stage, or to wake it; null for never. */
export function nextEventAt(found: InTime): Instant | null {
  return earliest([tellsNextAt(found), found.state === 'open' ? found.snoozedUntil : null]);
}

/** When the person is to be told of the case's next stage, not before they come to work; null for never. */
export function tellsNextAt(found: InTime): Instant | null {
  const at = untoldStage(found);
  return at === null || isUrgent(found) ? at : Math.max(at, found.quietUntil ?? at);
}

function untoldStage(found: InTime): Instant | null {
  const { state, clock, told } = found;
  if (told !== 'follow-up' && state === 'handed-over') return followUpOf(found);
  if (state !== 'open' || !clock || told === 'overdue') return null;
  return told === 'soon' ? clock.limitAt : (clock.soonAt ?? clock.limitAt);
}
