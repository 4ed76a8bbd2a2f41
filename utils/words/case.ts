import type { BrandMatch } from './brand.ts';
import type { KnownPost, SiteId } from './post.ts';
import type { Intent, Severity, Topic, Verdict } from './verdict.ts';

/** Milliseconds since the epoch, UTC. */
export type Instant = number;

export type CaseState =
  | 'open'
  | 'answered'
  | 'resolved'
  | 'withdrawn'
  | 'dismissed'
  | 'handed-over';

export type ClockKind = 'first-reply' | 'next-reply' | 'update';

/** What the customer is waiting for. Both due times are absolute; null where the policy sets none. */
export interface Clock {
  readonly kind: ClockKind;
  /** The post that it runs from: whatever is learnt of that post's time, it is the same clock. */
  readonly postId: string;
  readonly startedAt: Instant;
  /** False where the page showed no exact time and the clock starts at the latest moment that it allows. */
  readonly startExact: boolean;
  /** Name of the deciding rule; null where none matched. */
  readonly rule: string | null;
  readonly idealAt: Instant | null;
  readonly limitAt: Instant | null;
  /** When three quarters of the counted time to the limit are used: "due soon" from here. */
  readonly soonAt: Instant | null;
  /** Share of the counted time used, as a line through `[instant, share]` points from start (0) to limit (1). */
  readonly progress: readonly (readonly [Instant, number])[];
}

/** Where a clock stands at a moment; a pure function of the clock, its stop and now. */
export type ClockState =
  | 'none'
  | 'within-ideal'
  | 'past-ideal'
  | 'due-soon'
  | 'overdue'
  | 'met'
  | 'missed';

export type DismissReason =
  | 'not-a-complaint'
  | 'not-about-us'
  | 'spam'
  | 'handled-elsewhere'
  | 'no-answer-possible';

/** A stage of a clock that the person is told of once. */
export type Stage = 'soon' | 'overdue';

/** The person's own word on a case; it outranks what the page shows until the customer writes again. */
export type Mark =
  | { readonly kind: 'answered'; readonly at: Instant }
  | { readonly kind: 'resolved'; readonly at: Instant }
  | { readonly kind: 'dismissed'; readonly at: Instant; readonly reason: DismissReason }
  | { readonly kind: 'handed-over'; readonly at: Instant; readonly to: string };

/** The person's word on what a case is; null for what they left to triage. */
export interface Correction {
  readonly at: Instant;
  /** In answer to "was this right?", and not of their own accord. */
  readonly asked: boolean;
  readonly intent: Intent | null;
  readonly severity: Severity | null;
  readonly topic: Topic | null;
}

/** "Was this right?", as it was put to the person; answered by a correction. */
export interface Question {
  readonly at: Instant;
  /** They closed it without an answer. */
  readonly closed: boolean;
}

/** A reply that the person sent from the composer, until it is seen on the page. */
export interface SentReply {
  readonly at: Instant;
  readonly text: string;
  /** Id of the brand's reply once it was seen; null until then. */
  readonly postId: string | null;
}

export interface Case {
  /** The id of the post that opened it: seen twice, it is the same case. */
  readonly id: string;
  readonly site: SiteId;
  readonly brandId: string;
  readonly match: BrandMatch;
  readonly customerId: string;
  readonly profileId: string;
  readonly openedAt: Instant;
  readonly verdict: Verdict;
  /** What holds: the verdict, with what the person said of it. */
  readonly intent: Intent;
  readonly severity: Severity | null;
  readonly topic: Topic;
  /** Oldest first; of each thing the last word holds. */
  readonly corrections: readonly Correction[];
  readonly question: Question | null;
  readonly mark: Mark | null;
  readonly sent: SentReply | null;
  readonly withdrawnAt: Instant | null;
  /** Hides the case from the queue until then; never moves the due time. */
  readonly snoozedUntil: Instant | null;
  /** Derived by `settle` from the posts and the facts above; stored so that it can be asked for by index. */
  readonly state: CaseState;
  readonly clock: Clock | null;
  readonly answeredAt: Instant | null;
  /** The last stage of this clock that was announced; null when none was. */
  readonly told: Stage | null;
  /** Handle of the brand's account that answered; null when the person marked it. */
  readonly answeredBy: string | null;
  readonly lastPostAt: Instant;
}

/** One post of a case as it is kept. */
export interface StoredPost extends KnownPost {
  readonly caseId: string;
  readonly from: 'customer' | 'brand';
  readonly seenAt: Instant;
  /** `postedAt` as an instant, or `seenAt` where the page gave no time; never later than an answer to it. */
  readonly at: Instant;
  /** A closing "thanks, sorted": starts no clock. */
  readonly closing: boolean;
}

/** One account on one site; its id is `site:handle` in lower case. */
export interface Profile {
  readonly id: string;
  readonly site: SiteId;
  readonly handle: string;
  readonly name: string;
  readonly url: string;
  readonly customerId: string;
  readonly firstSeenAt: Instant;
}

/** The person behind one or more profiles. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly firstSeenAt: Instant;
}

/** What the team wrote about a customer, for themselves only. */
export interface Note {
  readonly id: string;
  readonly customerId: string;
  readonly caseId: string | null;
  readonly at: Instant;
  readonly text: string;
}
