import type { Case, Instant } from '../../utils/words/case.ts';

/** The page shows a reply within seconds of sending, or when the person looks at it again. */
const grace = 2 * 60_000;

/** The person sent a reply that the page has not shown yet, and no other answers the case. */
export function isAwaited({ state, sent, mark, answeredBy }: Case): boolean {
  const byOther = mark?.kind === 'answered' || answeredBy !== null;
  return state === 'answered' && !byOther && sent?.postId === null;
}

/** Sent so long ago that the person is asked whether it went out. */
export function isMissing(found: Case, now: Instant): boolean {
  return isAwaited(found) && now - (found.sent?.at ?? now) >= grace;
}
