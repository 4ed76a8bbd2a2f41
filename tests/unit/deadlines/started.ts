import { type Start, startClock } from '../../../utils/deadlines/clock.ts';
import type { DueRequest } from '../../../utils/deadlines/due.ts';

/** A clock for the first reply to x:1, by this policy and schedule. */
export function started(request: DueRequest, change: Partial<Start> = {}) {
  const { intent, severity, topic } = request;
  const judged = { intent, severity, topic };
  return startClock(
    {
      kind: 'first-reply',
      postId: 'x:1',
      also: [],
      startExact: true,
      judged,
      terms: null,
      until: null,
      ...change,
    },
    request,
  );
}
