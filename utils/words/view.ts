import type { Badge } from '../deadlines/badge.ts';
import type { Brand } from './brand.ts';
import type { Case, CaseState, Instant, StoredPost } from './case.ts';
import type { Customer, Note, Profile } from './customer.ts';
import type { SiteId } from './post.ts';
import type { KeptTerms } from './settings.ts';
import type { Intent, Topic } from './verdict.ts';

/** An earlier case of the same customer, as a line of their history. */
export interface EarlierCase {
  readonly id: string;
  readonly site: SiteId;
  readonly openedAt: Instant;
  readonly intent: Intent;
  readonly topic: Topic;
  readonly state: CaseState;
  /** Milliseconds from post to answer; null where not answered. */
  readonly answeredAfter: number | null;
  /** The opening post; its text is empty once it was withdrawn. */
  readonly text: string;
  /** BCP 47 tag of the opening post; null where the page gave none. */
  readonly language: string | null;
  /** The brand's replies, oldest first. */
  readonly replies: readonly StoredPost[];
}

/** Everything that the sidebar shows of a case. */
export interface CaseView {
  readonly case: Case;
  /** Oldest first, of customer and brand. */
  readonly posts: readonly StoredPost[];
  readonly brand: Brand | null;
  readonly customer: Customer;
  readonly profiles: readonly Profile[];
  /** Newest first, the 50 latest. */
  readonly earlier: readonly EarlierCase[];
  /** Newest first. */
  readonly notes: readonly Note[];
  /** What its clocks were started by, as far as that was kept. */
  readonly terms: readonly KeptTerms[];
  /** What the person typed and has not inserted yet. */
  readonly draft: string;
}

export interface QueueRow {
  readonly caseId: string;
  readonly site: SiteId;
  readonly name: string;
  readonly text: string;
  readonly badge: Badge;
}

/** The day at a glance; the popup and the toolbar badge both show it. */
export interface DayView {
  /** Open complaints and questions that a reply is due to and that are not snoozed. */
  readonly unanswered: number;
  /** There are more than were counted. */
  readonly atLeast: boolean;
  /** Of these, opened since local midnight of the schedule's zone. */
  readonly today: number;
  readonly carriedOver: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Hidden by a snooze. */
  readonly snoozed: number;
  /** Of these: a snooze moves no due time. */
  readonly snoozedOverdue: number;
  /** When the first of these is back; null where there is none. */
  readonly backAt: Instant | null;
  readonly answeredToday: number;
  /** Median milliseconds to the answer of those answered today; null where none. */
  readonly medianAnswer: number | null;
  /** When a figure above changes by time alone; null where none does. */
  readonly turnsAt: Instant | null;
  /** The most urgent first: overdue the longest, then the next due; at most 50. */
  readonly rows: readonly QueueRow[];
  /** Handed over, and now to be asked about; the longest ago first, at most 50. */
  readonly followUps: readonly QueueRow[];
}
