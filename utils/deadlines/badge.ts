import type { CaseState, Instant } from '../words/case.ts';
import type { Intent, Severity } from '../words/verdict.ts';

/** What a page may know of a case: enough to draw its badge, nothing of the customer. */
export interface Badge {
  /** The post that carries it. */
  readonly postId: string;
  readonly caseId: string;
  readonly intent: Intent;
  readonly severity: Severity | null;
  readonly state: CaseState;
  readonly clock: 'first-reply' | 'next-reply' | 'update' | null;
  /** False where the page says only roughly since when they wait. */
  readonly startExact: boolean;
  readonly limitAt: Instant | null;
  readonly soonAt: Instant | null;
  /** As in Clock: `[instant, share of counted time used]` points. */
  readonly progress: readonly (readonly [Instant, number])[];
  /** Milliseconds from the clock's start to the answer; null where not answered. */
  readonly answeredAfter: number | null;
  readonly answeredBy: string | null;
  /** Sent by the person, not yet seen on the page. */
  readonly unconfirmed: boolean;
}
