import { clockState } from '../deadlines/clock.ts';
import type { Case, Clock, ClockState, Instant, Stage } from '../words/case.ts';
import { nameOf, namesOf } from './clock-name.ts';

/** What of a case time alone moves on. */
export type InTime = Pick<
  Case,
  'state' | 'mark' | 'clocks' | 'told' | 'quietUntil' | 'snoozedUntil'
>;

/** Something that the person is to be told of, once. */
export interface Turn {
  /** Of the clock, or of the hand-over that is to be followed up. */
  readonly name: string;
  /** And of the same wait where not all of its posts were known. */
  readonly otherNames: readonly string[];
  readonly stage: Stage;
  /** When it comes. */
  readonly at: Instant;
  /** When it may be told; a snooze keeps back what is only due soon. */
  readonly from: Instant;
  /** It may be told at any hour: the rule counts every second. A promise is no rule. */
  readonly isUrgent: boolean;
}

const stages: Partial<Record<ClockState, Stage>> = { 'due-soon': 'soon', overdue: 'overdue' };

/** The last stage that a running clock has reached; null before the first. */
export function stageAt(clock: Clock, now: Instant): Stage | null {
  return stages[clockState(clock, now)] ?? null;
}

/** What the person was told of a clock still holds after its times moved, and nothing else. */
export function stillTold(told: Stage, clock: Clock, now: Instant): Stage | null {
  const stage = stageAt(clock, now);
  return told === 'soon' && stage ? 'soon' : stage;
}

/** When somebody else, to whom the case was handed over, is to be asked; null for never. */
export function followUpOf({ state, mark }: Pick<Case, 'state' | 'mark'>): Instant | null {
  return state === 'handed-over' && mark?.kind === 'handed-over' ? mark.followUpAt : null;
}

/** Under which the following up of a hand-over is told. */
export function followUpName(at: Instant): string {
  return `handed-over:${at}`;
}

/** All that there will be to tell by time alone and was not told yet. */
export function untoldTurns(found: InTime): Turn[] {
  if (found.state === 'open') return found.clocks.flatMap((clock) => turnsOf(clock, found));
  const at = followUpOf(found);
  if (at === null || followUpName(at) in found.told) return [];
  return [
    { name: followUpName(at), otherNames: [], stage: 'follow-up', at, from: at, isUrgent: false },
  ];
}

function turnsOf(clock: Clock, found: InTime): Turn[] {
  const { stop, limitAt, soonAt } = clock;
  const last = found.told[nameOf(clock)];
  if (stop || limitAt === null || last === 'overdue') return [];
  const [name = '', ...otherNames] = namesOf(clock);
  const turn = { name, otherNames, isUrgent: isUrgent(clock) };
  const overdue: Turn = { ...turn, stage: 'overdue', at: limitAt, from: limitAt };
  if (last === 'soon' || soonAt === null) return [overdue];
  return [{ ...turn, stage: 'soon', at: soonAt, from: soonFrom(soonAt, found) }, overdue];
}

function isUrgent({ counting, promised }: Clock): boolean {
  return counting === 'always' && !promised;
}

function soonFrom(soonAt: Instant, { snoozedUntil }: InTime): Instant {
  return snoozedUntil === null ? soonAt : Math.max(soonAt, snoozedUntil);
}

/**
 * When something is to be done about a case by time alone: to tell of the first of its turns, or to
 * wake it; null for never. It is asked of ten thousand cases, and so makes no list of the turns.
 */
export function nextEventAt(found: InTime): Instant | null {
  const { state, clocks, quietUntil, snoozedUntil } = found;
  if (state !== 'open') {
    const [turn] = untoldTurns(found);
    return turn ? Math.max(turn.from, quietUntil ?? 0) : null;
  }
  let next = snoozedUntil ?? Number.POSITIVE_INFINITY;
  for (const clock of clocks) next = Math.min(next, tellsNextAt(clock, found));
  return next === Number.POSITIVE_INFINITY ? null : next;
}

/** When the first turn of a clock may be told, by `turnsOf`; infinite for never. */
function tellsNextAt(clock: Clock, found: InTime): number {
  const { stop, limitAt, soonAt } = clock;
  if (stop || limitAt === null) return Number.POSITIVE_INFINITY;
  const last = found.told[nameOf(clock)];
  if (last === 'overdue') return Number.POSITIVE_INFINITY;
  const isNext = soonAt === null || last === 'soon';
  const from = isNext ? limitAt : Math.min(soonFrom(soonAt, found), limitAt);
  return isUrgent(clock) ? from : Math.max(from, found.quietUntil ?? 0);
}
