import type { Case, Clock, ClockKind, Instant, Move, Word } from '../words/case.ts';
import { answerSince } from './answer-since.ts';
import { nameOf, namesOf } from './clock-name.ts';
import { judgedIn, moveIn } from './ended.ts';
import { after } from './events.ts';
import { confirmed } from './sent.ts';
import { followUpName, followUpOf, stillTold } from './stage.ts';
import { standingOf } from './standing.ts';
import type { KeptPost } from './store.ts';
import { isSame } from './taken.ts';
import { sinceOpening, type Wait, waitsOf } from './waits.ts';

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

/** What is known of a wait when it starts. */
type Started = Pick<Wait, 'postId' | 'also' | 'startedAt' | 'startExact' | 'until'>;

/** Terms, as they apply to a case. */
export interface InForce {
  /** A clock of a wait, running; `until` is what was promised, null where the policy says. */
  start(kind: ClockKind, wait: Started, judged: Word): Clock;
  /** The clock with the limit that the person gave it, or with its own again. */
  move(clock: Clock, move: Move | null): Clock;
}

/**
 * Where a case stands: a pure function of its facts and posts, which are in order. A clock that runs
 * from the same post as a stored one is that clock: where it is judged otherwise or its times are
 * known better since, it is set right by the terms that it was started by, so that a policy changed
 * later applies to new clocks only. `inForce` gives those of a stored clock, or for a new one those of now.
 */
export function settle(
  facts: Facts,
  posts: readonly KeptPost[],
  inForce: (kept: Clock | undefined) => InForce,
  now: Instant,
): Case {
  const since = sinceOpening(facts.id, posts);
  const said = { ...facts, ...confirmed(facts, since) };
  const waits = waitsOf(said, since);
  const clocks = waits.map((wait) => clockOf(facts, wait, posts, inForce));
  const clock = currentOf(clocks);
  const { mark, withdrawnAt } = facts;
  const goneAt = withdrawnAt === null ? null : after(withdrawnAt, since);
  const { state, answer } = standingOf({ mark, goneAt }, clock, answerSince(said, since));
  return {
    ...said,
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
    const stages = namesOf(clock).flatMap((name) => told[name] ?? []);
    const last = stages.find((stage) => stage === 'overdue') ?? stages[0];
    return [nameOf(clock), last ? stillTold(last, clock, now) : null] as const;
  });
  const followUp = followUpName(followUpOf(found) ?? 0);
  return Object.fromEntries([
    ...stages.filter(([, stage]) => stage !== null),
    ...(followUp in told ? [[followUp, 'follow-up']] : []),
  ]);
}

function clockOf(
  facts: Facts,
  wait: Wait,
  posts: readonly KeptPost[],
  inForce: (kept: Clock | undefined) => InForce,
): Clock {
  const judged = judgedIn(facts, wait, posts);
  const kept = keptOf(facts, wait);
  const { start, move } = inForce(kept);
  const stands = kept && isSame(kept.judged, judged) && isSameStart(kept, wait);
  const clock = stands ? kept : start(wait.kind, wait, judged);
  const moved = move(clock, moveIn(facts.moves, wait));
  const { kind, postId, also, stop } = wait;
  return { ...moved, kind, postId, also, stop };
}

/** The wait's clock; where an earlier post of it is only known since, the one that ran without that. */
function keptOf({ clocks = [] }: Facts, wait: Wait): Clock | undefined {
  const byName = new Map(clocks.map((clock) => [nameOf(clock), clock]));
  const known = namesOf(wait).find((name) => byName.has(name));
  return known === undefined ? undefined : byName.get(known);
}

function isSameStart(kept: Clock, { startedAt, startExact, until }: Wait): boolean {
  const promised = kept.promised ? (kept.move?.was.limitAt ?? kept.limitAt) : null;
  return kept.startedAt === startedAt && kept.startExact === startExact && promised === until;
}
