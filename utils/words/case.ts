import type { BrandMatch } from './brand.ts';
import type { Counting } from './policy.ts';
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

/** What a case or a post is held to be. */
export interface Word {
  readonly intent: Intent;
  readonly severity: Severity | null;
  readonly topic: Topic;
}

/** What ended a wait. */
export interface Stop {
  /** An answer's own time, however late it was seen. */
  readonly at: Instant;
  /** Closed: the person said that no reply is needed, or handed the case over. */
  readonly is: 'answered' | 'closed';
  /** Handle of the brand's account that answered; null where the person said so. */
  readonly by: string | null;
}

/** The person's word on when one clock is due. */
interface OfClock {
  /** `reply:postId` or `update:postId`, by the last post that waited: the wait with that post keeps it. */
  readonly clock: string;
  readonly at: Instant;
  /** Initials of the person; empty where they gave none. */
  readonly by: string;
}

/** Another due time holds, and why. */
export interface Move extends OfClock {
  readonly to: Instant;
  readonly reason: string;
}

/** Its own holds again. */
export interface MoveBack extends OfClock {
  readonly to: null;
}

/** The person's word that a reply only holds ("we are looking into it"), and the customer waits on. */
export interface Holding {
  readonly at: Instant;
  readonly by: string;
  /** The brand's reply; `said:` and the moment for one that the person sent or marked, shown or not. */
  readonly postId: string;
  /** Until when they promised an update; null: the policy says. */
  readonly until: Instant | null;
}

/** What a clock's limit decides. */
export type Limit = Pick<Clock, 'limitAt' | 'soonAt' | 'progress'>;

/** What the customer is waiting for. Both due times are absolute; null where the policy sets none. */
export interface Clock {
  readonly kind: ClockKind;
  /** The post that it runs from: whatever is learnt of that post's time, it is the same clock. */
  readonly postId: string;
  /** The customer's later posts that wait with it, oldest first: what was said of a wait with one of them holds of this. */
  readonly also: readonly string[];
  readonly startedAt: Instant;
  /** False where the page showed no exact time and the clock starts at the latest moment that it allows. */
  readonly startExact: boolean;
  /** Name of the deciding rule; null where none matched. */
  readonly rule: string | null;
  readonly idealAt: Instant | null;
  readonly limitAt: Instant | null;
  /** "Due soon" from here: only the last part of the counted time is left, a share that the person sets. */
  readonly soonAt: Instant | null;
  /** Share of the counted time used, as a line through `[instant, share]` points from start (0) to limit (1). */
  readonly progress: readonly (readonly [Instant, number])[];
  /** How the limit counts; null where there is none. */
  readonly counting: Counting | null;
  /** What was waited with when the rule was chosen. */
  readonly judged: Word;
  /** Id of the policy and hours that it was started by; null for one of before they were kept. */
  readonly terms: string | null;
  /** The limit is what the person promised the customer. */
  readonly promised: boolean;
  /** The person moved the limit, and where it was; null where it is the policy's. */
  readonly move: (Move & { readonly was: Limit }) | null;
  /** Null while it runs. */
  readonly stop: Stop | null;
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
  | 'no-answer-possible'
  /** They pressed "No reply needed" on a notification, which asks for no reason. */
  | 'none-given';

/** A stage of a clock that the person is told of once. */
export type Stage = 'soon' | 'overdue' | 'follow-up';

/** The person's own word on a case; it outranks what the page shows until the customer writes again. */
export type Mark = {
  readonly at: Instant;
  /** Initials of the person who said it; empty where they gave none. */
  readonly by: string;
} & (
  | {
      readonly kind: 'answered';
      /** Id of the brand's reply that was meant, once it was seen; null until then. */
      readonly postId: string | null;
    }
  | { readonly kind: 'resolved' }
  | { readonly kind: 'dismissed'; readonly reason: DismissReason }
  | {
      readonly kind: 'handed-over';
      readonly to: string;
      /** When to ask whether it was done; null for never. */
      readonly followUpAt: Instant | null;
    }
);

/** The person's word on what a case is; null for what they left to triage. */
export interface Correction {
  readonly at: Instant;
  /** In answer to "was this right?", and not of their own accord. */
  readonly asked: boolean;
  readonly intent: Intent | null;
  readonly severity: Severity | null;
  readonly topic: Topic | null;
}

/** A correction that was taken back, and when: what was waited with until then was judged by it. */
export interface PastCorrection extends Correction {
  readonly until: Instant;
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
  /** Those that were taken back since. */
  readonly pastCorrections: readonly PastCorrection[];
  readonly question: Question | null;
  readonly mark: Mark | null;
  /** Those before it, oldest first: what they ended stays so, and the last holds again without the mark. */
  readonly pastMarks: readonly Mark[];
  readonly sent: SentReply | null;
  /** Those before it, oldest first. */
  readonly pastSent: readonly SentReply[];
  /** Oldest first; of each reply the last word holds. */
  readonly holding: readonly Holding[];
  /** Oldest first; of each clock the last word holds. */
  readonly moves: readonly (Move | MoveBack)[];
  /** What the team calls it; a policy may ask for it. */
  readonly labels: readonly string[];
  readonly withdrawnAt: Instant | null;
  /** Hides the case from the queue until then; what moves a due time is a move. */
  readonly snoozedUntil: Instant | null;
  /** Derived by `settle` from the posts and the facts above; stored so that it can be asked for by index. */
  readonly state: CaseState;
  /** All waits of the customer, oldest first; what ended is never rewritten by a later policy. */
  readonly clocks: readonly Clock[];
  /** Of these, the running one that is due first, else the last; null where nothing was waited for. */
  readonly clock: Clock | null;
  readonly answeredAt: Instant | null;
  /** The last stage that was announced of each running clock, and of a hand-over, by name. */
  readonly told: Readonly<Record<string, Stage>>;
  /** What there was to tell is held back until then, when somebody is there; null where nothing is. */
  readonly quietUntil: Instant | null;
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
