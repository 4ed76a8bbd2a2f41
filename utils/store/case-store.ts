import Dexie from 'dexie';
import type { CaseStore, CaseTables } from '../cases/store.ts';
import type { Case, Instant } from '../words/case.ts';
import { type CaseRow, type Database, never } from './database.ts';
import { postsOf } from './posts-of.ts';

/** The use cases' store on IndexedDB. */
export function caseStore(database: Database): CaseStore {
  const tables = tablesOf(database);
  return {
    // `async` is not for show: Dexie follows awaits only into what it sees to be an async function.
    transact: (work) => database.transaction('rw', database.tables, async () => work(tables)),
  };
}

/** The row of a case: due times as numbers that an index can sort. */
function toRow(found: Case): CaseRow {
  return { ...found, dueAt: found.clock?.limitAt ?? never, nextEventAt: nextEventAt(found) };
}

function nextEventAt({ state, clock, told, snoozedUntil }: Case): Instant {
  if (state !== 'open') return never;
  const limitAt = clock?.limitAt ?? never;
  const stage = told === 'overdue' ? never : told === 'soon' ? limitAt : (clock?.soonAt ?? limitAt);
  return Math.min(stage, snoozedUntil ?? never);
}

function tablesOf(database: Database): CaseTables {
  const { posts, cases, profiles, customers, notes, drafts, claims } = database;
  return {
    post: (id) => posts.get(id),
    putPost: async (post) => void (await posts.put(post)),
    postsOf: (caseId) => postsOf(database, caseId).toArray(),
    waitingFor: (postId) => posts.where({ parentId: postId, caseId: '' }).toArray(),
    case: (id) => cases.get(id),
    putCase: async (found) => void (await cases.put(toRow(found))),
    casesOfProfile: (profileId, limit) =>
      cases
        .where('[profileId+openedAt]')
        .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),
    dueCases: (until) => cases.where('nextEventAt').belowOrEqual(until).toArray(),
    profile: (id) => profiles.get(id),
    putProfile: async (profile) => void (await profiles.put(profile)),
    customer: (id) => customers.get(id),
    putCustomer: async (customer) => void (await customers.put(customer)),
    putNote: async (note) => void (await notes.put(note)),
    deleteNote: (id) => notes.delete(id),
    putDraft: async (caseId, text) =>
      void (text ? await drafts.put({ caseId, text }) : await drafts.delete(caseId)),
    claim: async (caseId, clock, stage, at) => {
      if (await claims.get([caseId, clock, stage])) return false;
      await claims.put({ caseId, clock, stage, at });
      return true;
    },
  };
}
