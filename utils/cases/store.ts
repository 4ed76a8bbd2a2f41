import type { BrandMatch } from '../words/brand.ts';
import type { Case, Instant, Stage, StoredPost } from '../words/case.ts';
import type { Customer, Note, Profile } from '../words/customer.ts';
import type { KeptTerms } from '../words/settings.ts';
import type { Verdict } from '../words/verdict.ts';
import type { Taken } from './taken.ts';

/** A stored post with what says to which conversation it belongs. */
export interface KeptPost extends StoredPost {
  readonly match: BrandMatch;
  /** The topmost post above it as far as the parents are known; its own id where none is. */
  readonly rootId: string;
  /** Profile of the customer whose words they are or to whom the brand speaks; empty where not known yet. */
  readonly customer: string;
  /** The same of a brand's reply that names them, but not what it answers: that is found anew with each post of theirs. */
  readonly looseTo: string | null;
  /** Needs an answer by itself: it opens a case where the conversation has none. */
  readonly opens: boolean;
  /** What triage said of the customer's words; null for what says nothing and for the brand's. */
  readonly judged: Verdict | null;
  /** What these words were taken for before, oldest first. */
  readonly was: readonly Taken[];
}

/** What one customer and one brand say to each other below one post. */
export type Conversation = Pick<KeptPost, 'rootId' | 'customer'> & { readonly brandId: string };

/** That a stage is to be told of by this worker and by no other. */
export interface Claim {
  /** "digest" for what waits when a day starts. */
  readonly caseId: string;
  /** Name of the clock or of the hand-over; of a digest the day. */
  readonly clock: string;
  readonly stage: Stage | 'digest';
  readonly at: Instant;
  /** Until a notification is known to have told it. A number, since no index holds a boolean. */
  readonly untold?: 1;
}

/** What the use cases need of the database, inside one transaction. */
export interface CaseTables {
  post(id: string): Promise<KeptPost | undefined>;
  putPost(post: KeptPost): Promise<void>;
  deletePost(id: string): Promise<void>;
  /** The id under which a post is stored that pages also show under this one; undefined for no other. */
  aliasOf(id: string): Promise<string | undefined>;
  /** The other ids of a stored post. */
  aliasesOf(postId: string): Promise<string[]>;
  putAlias(id: string, postId: string): Promise<void>;
  /** Oldest first. */
  postsOf(caseId: string): Promise<KeptPost[]>;
  /** All posts of a conversation, in no order. */
  conversation(key: Conversation): Promise<KeptPost[]>;
  /** The brand's replies to this post of which it is not known yet to whom they speak. */
  waitingFor(postId: string): Promise<KeptPost[]>;
  /** The brand's replies that name the customer of this profile, and not what they answer. */
  looseTo(profileId: string): Promise<KeptPost[]>;
  /** Posts of which this one is the root, without itself. */
  underRoot(rootId: string): Promise<KeptPost[]>;
  /** Posts that answer this one. */
  childrenOf(postId: string): Promise<KeptPost[]>;
  /** A case by its id, or by that of a post that opened one which was joined to another since. */
  case(id: string): Promise<Case | undefined>;
  putCase(found: Case): Promise<void>;
  /** Gives what hangs on a case (draft, notes, claims) to another and removes it. */
  moveCase(id: string, to: string): Promise<void>;
  /** The latest first, at most `limit`. */
  casesOfProfile(profileId: string, limit: number): Promise<Case[]>;
  /** Ids of the cases that wait for an answer, the next due first. */
  openCases(): Promise<string[]>;
  /** How often "was this right?" was asked since then. */
  questionsSince(at: Instant): Promise<number>;
  /** Cases whose next event (a stage of the clock, the end of a snooze) lies at `until` or before. */
  dueCases(until: Instant): Promise<Case[]>;
  /** Cases of which something is held until after then. */
  heldBeyond(at: Instant): Promise<Case[]>;
  terms(id: string): Promise<KeptTerms | undefined>;
  putTerms(terms: KeptTerms): Promise<void>;
  profile(id: string): Promise<Profile | undefined>;
  putProfile(profile: Profile): Promise<void>;
  customer(id: string): Promise<Customer | undefined>;
  putCustomer(customer: Customer): Promise<void>;
  putNote(note: Note): Promise<void>;
  deleteNote(id: string): Promise<void>;
  putDraft(caseId: string, text: string): Promise<void>;
  /**
   * True once for each case, clock and stage, and again only where what was claimed before was reached
   * later, at `since`: the person gave the clock another due time. What was claimed by another name of
   * the clock counts, too.
   */
  claim(
    caseId: string,
    clock: string,
    stage: Stage | 'digest',
    at: Instant,
    since?: Instant,
    otherNames?: readonly string[],
  ): Promise<boolean>;
  /** Claims of which no notification is known to have told, the first claimed first. */
  untoldClaims(): Promise<Claim[]>;
  /** They were told, or there is no need to any more. */
  putTold(claims: readonly Claim[]): Promise<void>;
}

export interface CaseStore {
  /** Runs `work` in one transaction: all of it is kept, or nothing. */
  transact<T>(work: (tables: CaseTables) => Promise<T>): Promise<T>;
}

/** The id under which a post is stored or would be, whichever of its ids is given. */
export async function canonical(tables: Pick<CaseTables, 'aliasOf'>, id: string): Promise<string> {
  return (await tables.aliasOf(id)) ?? id;
}
