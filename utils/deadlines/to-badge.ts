import type { Case } from '../words/case.ts';
import type { Badge } from './badge.ts';

/** What the page may know of a case, for the badge on one of its posts. */
export function toBadge(found: Case, postId: string): Badge {
  const { clock, answeredAt } = found;
  const running = found.state === 'open' ? clock : null;
  return {
    postId,
    caseId: found.id,
    intent: found.intent,
    severity: found.severity,
    state: found.state,
    clock: running?.kind ?? null,
    startExact: running?.startExact ?? true,
    limitAt: running?.limitAt ?? null,
    soonAt: running?.soonAt ?? null,
    progress: running?.progress ?? [],
    answeredAfter: answeredAt === null ? null : answeredAt - (clock?.startedAt ?? found.openedAt),
    answeredBy: found.answeredBy,
    unconfirmed: isUnconfirmed(found),
  };
}

/** The person sent a reply, the page has not shown it yet, and nothing else answers the case. */
function isUnconfirmed({ state, sent, mark, answeredBy }: Case): boolean {
  const byOther = mark?.kind === 'answered' || answeredBy !== null;
  return state === 'answered' && !byOther && sent?.postId === null;
}
