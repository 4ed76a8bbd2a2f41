import type { Clock, ClockKind, ClockState, Instant } from '../words/case.ts';
import { type DueRequest, dueTimes } from './due.ts';

/**
 * A clock that runs from a post and starts at `startedAt`, with its due times by the policy and
 * schedule of now. `startExact` is false where the page showed only an approximate time.
 */
export function startClock(
  kind: ClockKind,
  from: Pick<Clock, 'postId' | 'startExact'>,
  request: DueRequest,
): Clock {
  const { rule, idealAt, limitAt, soonAt, progress } = dueTimes(request);
  const { startedAt } = request;
  return { kind, ...from, startedAt, rule, idealAt, limitAt, soonAt, progress };
}

/**
 * Where a clock stands; `stoppedAt` is when the brand answered, null while it runs. Of an answer that
 * the page dates only roughly it is the latest moment allowed, as of the start: how much earlier it
 * came is nowhere said, and what is called in time should be so for sure.
 */
export function clockState(
  clock: Clock | null,
  stoppedAt: Instant | null,
  now: Instant,
): ClockState {
  if (clock === null || clock.limitAt === null) return 'none';
  // An answer at the due instant is in time, but a clock still running then is overdue.
  if (stoppedAt !== null) return stoppedAt <= clock.limitAt ? 'met' : 'missed';
  if (clock.limitAt <= now) return 'overdue';
  if (clock.soonAt !== null && clock.soonAt <= now) return 'due-soon';
  return clock.idealAt !== null && clock.idealAt <= now ? 'past-ideal' : 'within-ideal';
}
