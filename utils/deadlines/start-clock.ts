import type { Clock, ClockKind } from '../words/case.ts';
import { type DueRequest, dueTimes } from './due.ts';

export interface ClockRequest extends DueRequest {
  readonly kind: ClockKind;
  /** False where the page showed only an approximate time. */
  readonly startExact: boolean;
}

/** A clock that starts at `startedAt`, with its due times by the policy and schedule of now. */
export function startClock(request: ClockRequest): Clock {
  const { kind, startedAt, startExact } = request;
  const { rule, idealAt, limitAt, soonAt, progress } = dueTimes(request);
  return { kind, startedAt, startExact, rule, idealAt, limitAt, soonAt, progress };
}
