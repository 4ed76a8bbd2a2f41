import { clockState } from '../deadlines/clock.ts';
import { earliest } from '../deadlines/next-turn.ts';
import type { Case, Clock, ClockState, Instant, Stage } from '../words/case.ts';
import { namesOf } from './clock-name.ts';

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

function turnsOf(clock: Clock, { told, snoozedUntil }: InTime): Turn[] {
  const { stop, limitAt, soonAt } = clock;
  const [name = '', ...otherNames] = namesOf(clock);
  const last = told[name];
  if (stop || limitAt === null || last === 'overdue') return [];
  const isUrgent = clock.counting === 'always' && !clock.promised;
  const overdue: Turn = {
    name,
    otherNames,
    stage: 'overdue',
    at: limitAt,
    from: limitAt,
    isUrgent,
  };
  if (last === 'soon' || soonAt === null) return [overdue];
  const from = Math.max(soonAt, snoozedUntil ?? soonAt);
  return [{ name, otherNames, stage: 'soon', at: soonAt, from, isUrgent }, overdue];
}

/** When something is to be done about a case by time alone: to tell of a stage, or to wake it; null for never. */
export function nextEventAt(found: InTime): Instant | null {
  const { state, quietUntil, snoozedUntil } = found;
  const tells = untoldTurns(found).map(({ from, isUrgent }) =>
    isUrgent ? from : Math.max(from, quietUntil ?? from),
  );
  return earliest([...tells, state === 'open' ? snoozedUntil : null]);
}
