import type {
  Case,
  CaseState,
  Clock,
  ClockKind,
  Instant,
  Mark,
  Move,
  Word,
} from '../words/case.ts';
import { isSameClock, nameOf } from './clock-name.ts';
import { gravestOf, held, isSame } from './judge.ts';
import { confirmed } from './sent.ts';
import { followUpName, followUpOf, stillTold } from './stage.ts';
import type { KeptPost } from './store.ts';
import { type Wait, waitsOf } from './waits.ts';

type Derived =
  | 'state'
  | 'clocks'
  | 'clock'
  | 'answeredAt'
  | 'answeredBy'
  | 'lastPostAt'
  | 'told'
  | 'quietUntil';

/** The stored facts of a case, from which the rest follows; the clocks that it had, if it had any. */
export type Facts = Omit<Case, Derived> &
  Partial<Pick<Case, 'clocks' | 'clock' | 'told' | 'quietUntil'>>;

/** The policy in force. */
export interface InForce {
  /** A clock of a wait, running; `until` is what was promised, null where the policy says. */
  start(kind: ClockKind, wait: Omit<Wait, 'kind' | 'stop'>, judged: Word): Clock;
  /** The clock with the limit that the person gave it, or with its own again. */
  move(clock: Clock, move: Move | null): Clock;
}

/**
 * Where a case stands: a pure function of its facts and posts, which are in order. A clock that runs
 * from the same post as a stored one and is judged the same is kept as stored, so that a policy
 * changed later applies to new clocks only and never rewrites what was met or missed; where that
 * post's time is known better since, it is the same clock, set right.
 */
export function settle(
  facts: Facts,
  posts: readonly KeptPost[],
  inForce: InForce,
  now: Instant,
): Case {
  // What was said before the post that needs an answer belongs to the thread, and starts nothing.
  const opening = posts.findIndex(({ id }) => id === facts.id);
  const since = posts.slice(Math.max(0, opening));
  const sent = confirmed(facts, since);
  const waits = waitsOf({ ...facts, ...sent }, since);
  const clocks = waits.map((wait) => clockOf(facts, wait, posts, inForce));
  const clock = currentOf(clocks);
  const answer = clock?.stop?.is === 'answered' ? clock.stop : null;
  const state = stateOf(facts, clock);
  return {
    ...facts,
    ...sent,
    state,
    clocks,
    clock,
    told: toldOf({ ...facts, state, clocks }, now),
    quietUntil: facts.quietUntil ?? null,
    answeredAt: answer?.at ?? null,
    answeredBy: answer?.by ?? null,
    lastPostAt: Math.max(facts.openedAt, ...posts.map((post) => post.at)),
  };
}

/** Of the running ones the first to be due, else the last. */
export function currentOf(clocks: readonly Clock[]): Clock | null {
  const due = ({ limitAt }: Clock) => limitAt ?? Number.POSITIVE_INFINITY;
  const running = clocks.filter(({ stop }) => stop === null);
  const [first] = running.toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  return first ?? clocks.at(-1) ?? null;
}

/** Of what the person was told, what is still so. */
export function toldOf(
  { told = {}, ...found }: Pick<Case, 'state' | 'mark' | 'clocks'> & Partial<Pick<Case, 'told'>>,
  now: Instant,
): Case['told'] {
  const running = found.clocks.filter(({ stop }) => stop === null);
  const stages = running.map((clock) => {
    const last = told[nameOf(clock)];
    return [nameOf(clock), last ? stillTold(last, clock, now) : null] as const;
  });
  const followUp = followUpName(followUpOf(found) ?? 0);
  return Object.fromEntries([
    ...stages.filter(([, stage]) => stage !== null),
    ...(followUp in told ? [[followUp, 'follow-up']] : []),
  ]);
}

function stateOf({ withdrawnAt, mark }: Facts, clock: Clock | null): CaseState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (clock && !clock.stop) return 'open';
  if (mark && mark.kind !== 'answered' && !isOutdated(mark, clock)) return mark.kind;
  return 'answered';
}

/** The customer wrote again after it, and was answered. */
function isOutdated({ at }: Mark, clock: Clock | null): boolean {
  return clock?.stop?.is === 'answered' && clock.startedAt > at;
}

function clockOf(facts: Facts, wait: Wait, posts: readonly KeptPost[], inForce: InForce): Clock {
  const judged = judgedIn(facts, wait, posts);
  const kept = facts.clocks?.find((clock) => isSameClock(clock, wait));
  const stands = kept && isSame(kept.judged, judged) && isSameStart(kept, wait);
  const clock = stands ? kept : inForce.start(wait.kind, wait, judged);
  const move = facts.moves.findLast((one) => one.clock === nameOf(wait)) ?? null;
  return { ...inForce.move(clock, move), kind: wait.kind, stop: wait.stop };
}

/** What was waited with, by all that was written and said until the wait was over. */
function judgedIn({ verdict, corrections }: Facts, { stop }: Wait, posts: readonly KeptPost[]) {
  if (!stop) return held(gravestOf(posts) ?? verdict, corrections);
  const until = ({ at }: { readonly at: Instant }) => at <= stop.at;
  return held(gravestOf(posts.filter(until)) ?? verdict, corrections.filter(until));
}

function isSameStart(kept: Clock, { startedAt, startExact, until }: Wait): boolean {
  const promised = kept.promised ? (kept.move?.was.limitAt ?? kept.limitAt) : null;
  return kept.startedAt === startedAt && kept.startExact === startExact && promised === until;
}
