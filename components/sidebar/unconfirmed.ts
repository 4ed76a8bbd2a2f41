import type { Case, Instant } from '../../utils/words/case.ts';

/** The page shows a reply within seconds of sending, or when the person looks at it again. */
const grace = 2 * 60_000;

/** The person sent a reply that the page has not shown yet. */
export function isAwaited({ state, sent, mark }: Case): boolean {
  return state === 'answered' && mark === null && sent !== null && sent.postId === null;
}

/** Sent so long ago that the person is asked whether it went out. */
export function isMissing(found: Case, now: Instant): boolean {
  return isAwaited(found) && now - (found.sent?.at ?? now) >= grace;
}
