import type { Badge } from '../../utils/deadlines/badge.ts';
import type { Failure } from '../../utils/messaging/protocol.ts';
import type { Clock, Instant } from '../../utils/words/case.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Suggestion } from '../../utils/words/reply.ts';
import type { CaseView } from '../../utils/words/view.ts';
import type { History } from './CustomerBand.tsx';

/** A wait, and why its answer is or was due when it is, in words made by utils/deadlines. */
export interface ExplainedWait {
  readonly clock: Clock;
  /** "Major: 1 h ideal (passed), 4 h limit, in opening hours." */
  readonly line: string;
  /** A sum for each due time, the limit's first. */
  readonly paragraphs: readonly string[];
}

/** A case with all that is said about it. */
export interface ShownCase {
  readonly view: CaseView;
  /** All of the case, oldest first. */
  readonly waits: readonly ExplainedWait[];
  readonly history: History;
  readonly suggestions: readonly Suggestion[];
  /** When the next day starts there; until then one may snooze. */
  readonly nextDay: Instant;
  /** When to promise an update; null where nothing opens. */
  readonly updateAt: Instant | null;
  /** Those that a rule or other hours ask for. */
  readonly labelsAsked: readonly string[];
}

/** What the sidebar has to show. */
export type Screen =
  | { readonly kind: 'case'; readonly shown: ShownCase }
  /** A case was opened and is being looked up; what its badge says is known. */
  | {
      readonly kind: 'case-loading';
      readonly caseId: string;
      readonly site: SiteId;
      readonly badge: Badge | null;
    }
  /** What to show is not known yet. */
  | { readonly kind: 'loading' }
  /** Opened without a case. */
  | { readonly kind: 'empty'; readonly brandName: string }
  | { readonly kind: 'not-set-up' }
  /** The browser keeps all sites and extensions from storing anything. */
  | { readonly kind: 'blocked' }
  /** A newer Hearback runs; this frame is the old one's. */
  | { readonly kind: 'updated' }
  | { readonly kind: 'failed'; readonly failure: Failure };
