import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Claim, KeptPost } from '../cases/store.ts';
import type { Case, Instant } from '../words/case.ts';
import type { Customer, Note, Profile } from '../words/customer.ts';
import type { KeptTerms } from '../words/settings.ts';
import { version1 } from './migrations/version-1.ts';
import { version2 } from './migrations/version-2.ts';
import { version3 } from './migrations/version-3.ts';
import { version4 } from './migrations/version-4.ts';

/** A case with what its indexes need. */
export interface CaseRow extends Case {
  /** The limit; `never` where no reply is due, so that urgency sorts by one index. */
  readonly dueAt: Instant;
  /** When the next stage (due soon, overdue) or the end of a snooze comes; `never` where none does. */
  readonly nextEventAt: Instant;
  /** When the person corrected it last; null, which no index holds, where they did not. */
  readonly correctedAt: Instant | null;
}

/** Later than any due time; a number, since IndexedDB leaves null out of an index. */
export const never: Instant = Number.MAX_SAFE_INTEGER;

export interface Draft {
  readonly caseId: string;
  readonly text: string;
}

/** Another id under which pages show a stored post. */
interface Alias {
  readonly id: string;
  readonly postId: string;
}

/** The one database. Only the background writes it; extension pages read it. */
export class Database extends Dexie {
  declare posts: EntityTable<KeptPost, 'id'>;
  declare aliases: EntityTable<Alias, 'id'>;
  declare cases: EntityTable<CaseRow, 'id'>;
  declare profiles: EntityTable<Profile, 'id'>;
  declare customers: EntityTable<Customer, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare drafts: EntityTable<Draft, 'caseId'>;
  declare terms: EntityTable<KeptTerms, 'id'>;
  declare claims: Table<Claim, [string, string, Claim['stage']]>;

  constructor(name = 'hearback') {
    super(name);
    version1(this);
    version2(this);
    version3(this);
    version4(this);
  }
}

export const database = new Database();
