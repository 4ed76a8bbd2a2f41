import type { Instant } from './case.ts';
import type { SiteId } from './post.ts';

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
  /** Initials of who wrote it; empty where they gave none. */
  readonly by: string;
  readonly text: string;
}
