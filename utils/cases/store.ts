import type { Case, Customer, Instant, Note, Profile, Stage, StoredPost } from '../words/case.ts';

/** What the use cases need of the database, inside one transaction. */
export interface CaseTables {
  post(id: string): Promise<StoredPost | undefined>;
  putPost(post: StoredPost): Promise<void>;
  /** Oldest first. */
  postsOf(caseId: string): Promise<StoredPost[]>;
  /** The brand's replies to this post that came before the post itself was known. */
  waitingFor(postId: string): Promise<StoredPost[]>;
  case(id: string): Promise<Case | undefined>;
  putCase(found: Case): Promise<void>;
  /** The latest first, at most `limit`. */
  casesOfProfile(profileId: string, limit: number): Promise<Case[]>;
  /** Cases whose next event (a stage of the clock, the end of a snooze) lies at `until` or before. */
  dueCases(until: Instant): Promise<Case[]>;
  profile(id: string): Promise<Profile | undefined>;
  putProfile(profile: Profile): Promise<void>;
  customer(id: string): Promise<Customer | undefined>;
  putCustomer(customer: Customer): Promise<void>;
  putNote(note: Note): Promise<void>;
  deleteNote(id: string): Promise<void>;
  putDraft(caseId: string, text: string): Promise<void>;
  /** True once for each case, clock and stage; false ever after. */
  claim(caseId: string, clock: string, stage: Stage, at: Instant): Promise<boolean>;
}

export interface CaseStore {
  /** Runs `work` in one transaction: all of it is kept, or nothing. */
  transact<T>(work: (tables: CaseTables) => Promise<T>): Promise<T>;
}
