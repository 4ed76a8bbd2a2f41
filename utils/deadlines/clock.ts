import type { Clock, ClockState, Instant, Limit, Move } from '../words/case.ts';
import { defaultSoonShare } from '../words/settings.ts';
import { type DueRequest, dueTimes } from './due.ts';

/** A wait that starts, and what it is for. */
export interface Start
  extends Pick<Clock, 'kind' | 'postId' | 'also' | 'startExact' | 'judged' | 'terms'> {
  /** The promised moment of an update; null where the policy says. */
  readonly until: Instant | null;
}

/**
 * A clock that starts at `startedAt`, with its due times by the policy and schedule of now, or by the
 * person's promise. `startExact` is false where the page showed only an approximate time.
 */
export function startClock({ until, ...from }: Start, request: DueRequest): Clock {
  const due = dueTimes({ ...request, kind: from.kind });
  const { startedAt, soonShare } = request;
  const { rule, idealAt, limitAt, soonAt, progress, counting } = due;
  const clock = { ...from, startedAt, rule, idealAt, counting, move: null, stop: null };
  return until === null
    ? { ...clock, limitAt, soonAt, progress, promised: false }
    : { ...clock, ...straight(startedAt, until, soonShare), counting: 'always', promised: true };
}

/**
 * The clock with the limit that the person gave it, or with its own again where they gave none. What
 * is moved counts without a break from the moment when they said so.
 */
export function moveClock(clock: Clock, move: Move | null, soonShare: number): Clock {
  const own = clock.move ? { ...clock, ...clock.move.was, move: null } : clock;
  if (!move) return own;
  const { limitAt, soonAt, progress } = own;
  const { soonAt: soon } = straight(Math.max(own.startedAt, move.at), move.to, soonShare);
  return {
    ...own,
    ...straight(own.startedAt, move.to, soonShare),
    soonAt: soon,
    move: { ...move, was: { limitAt, soonAt, progress } },
  };
}

function straight(from: Instant, to: Instant, soonShare = defaultSoonShare): Limit {
  const soonAt = to - Math.round(soonShare * Math.max(0, to - from));
  const progress: Limit['progress'] = [
    [Math.min(from, to), 0],
    [to, 1],
  ];
  return { limitAt: to, soonAt, progress };
}

/**
 * Where a clock stands, by what is stored of it. One that was closed without an answer was neither met
 * nor missed. Of an answer that
 * the page dates only roughly it is the latest moment allowed, as of the start: how much earlier it
 * came is nowhere said, and what is called in time should be so for sure.
 */
export function clockState(clock: Clock | null, now: Instant): ClockState {
  if (clock === null || clock.limitAt === null || clock.stop?.is === 'closed') return 'none';
  // An answer at the due instant is in time, but a clock still running then is overdue.
  if (clock.stop) return clock.stop.at <= clock.limitAt ? 'met' : 'missed';
  if (clock.limitAt <= now) return 'overdue';
  if (clock.soonAt !== null && clock.soonAt <= now) return 'due-soon';
  return clock.idealAt !== null && clock.idealAt <= now ? 'past-ideal' : 'within-ideal';
}
