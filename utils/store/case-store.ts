import Dexie from 'dexie';
import { nextEventAt } from '../cases/stage.ts';
import type { CaseStore, CaseTables, Claim } from '../cases/store.ts';
import type { Case } from '../words/case.ts';
import { caseOf } from './case-of.ts';
import { type CaseRow, type Database, never } from './database.ts';
import { moveCase } from './move-case.ts';
import { ofState } from './of-state.ts';
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
  return {
    ...found,
    dueAt: found.clock?.limitAt ?? never,
    nextEventAt: nextEventAt(found) ?? never,
    correctedAt: found.corrections.at(-1)?.at ?? null,
  };
}

/** A page shows so many at most; what is beyond follows when it is read again. */
const mostRelated = 500;

function tablesOf(database: Database): CaseTables {
  return { ...postTables(database), ...caseTables(database), ...customerTables(database) };
}

type PostTables = Pick<
  CaseTables,
  | 'post'
  | 'putPost'
  | 'deletePost'
  | 'aliasOf'
  | 'aliasesOf'
  | 'putAlias'
  | 'postsOf'
  | 'conversation'
  | 'waitingFor'
  | 'looseTo'
  | 'underRoot'
  | 'childrenOf'
>;

function postTables(database: Database): PostTables {
  const { posts, aliases } = database;
  return {
    post: (id) => posts.get(id),
    putPost: async (post) => void (await posts.put(post)),
    deletePost: (id) => posts.delete(id),
    aliasOf: async (id) => (await aliases.get(id))?.postId,
    aliasesOf: (postId) => aliases.where({ postId }).primaryKeys(),
    putAlias: async (id, postId) => void (await aliases.put({ id, postId })),
    postsOf: (caseId) => postsOf(database, caseId).toArray(),
    conversation: async ({ rootId, customer, brandId }) => {
      const found = await posts.where({ rootId, customer }).toArray();
      return found.filter(({ match }) => match.brandId === brandId);
    },
    waitingFor: (postId) =>
      posts.where({ customer: '', parentId: postId }).limit(mostRelated).toArray(),
    looseTo: (profileId) => posts.where({ looseTo: profileId }).limit(mostRelated).toArray(),
    underRoot: (rootId) =>
      posts
        .where('[rootId+customer]')
        .between([rootId, Dexie.minKey], [rootId, Dexie.maxKey])
        .and(({ id }) => id !== rootId)
        .limit(mostRelated)
        .toArray(),
    childrenOf: (parentId) => posts.where({ parentId }).limit(mostRelated).toArray(),
  };
}

type CustomerTables = Pick<
  CaseTables,
  'profile' | 'putProfile' | 'customer' | 'putCustomer' | 'putNote' | 'deleteNote'
>;

function customerTables({ profiles, customers, notes }: Database): CustomerTables {
  return {
    profile: (id) => profiles.get(id),
    putProfile: async (profile) => void (await profiles.put(profile)),
    customer: (id) => customers.get(id),
    putCustomer: async (customer) => void (await customers.put(customer)),
    putNote: async (note) => void (await notes.put(note)),
    deleteNote: (id) => notes.delete(id),
  };
}

function caseTables(database: Database): Omit<CaseTables, keyof PostTables | keyof CustomerTables> {
  const { cases, drafts, claims, terms } = database;
  return {
    case: (id) => caseOf(database, id),
    putCase: async (found) => void (await cases.put(toRow(found))),
    moveCase: (id, to) => moveCase(database, id, to),
    casesOfProfile: (profileId, limit) =>
      cases
        .where('[profileId+openedAt]')
        .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),
    openCases: () => ofState(database, 'open').primaryKeys(),
    questionsSince: (at) => cases.where('question.at').aboveOrEqual(at).count(),
    dueCases: (until) => cases.where('nextEventAt').belowOrEqual(until).toArray(),
    heldBeyond: (at) => cases.where('quietUntil').above(at).toArray(),
    terms: (id) => terms.get(id),
    putTerms: async (kept) => void (await terms.put(kept)),
    putDraft: async (id, text) => {
      const caseId = (await caseOf(database, id))?.id ?? id;
      await (text ? drafts.put({ caseId, text }) : drafts.delete(caseId));
    },
    claim: async (caseId, clock, stage, at, since = 0, otherNames = []) => {
      const keys = [clock, ...otherNames].map((name): [string, string, Claim['stage']] => [
        caseId,
        name,
        stage,
      ]);
      const claimed = await claims.bulkGet(keys);
      if (claimed.some((one) => one !== undefined && one.at >= since)) return false;
      await claims.put({ caseId, clock, stage, at, untold: 1 });
      return true;
    },
    untoldClaims: () => claims.where({ untold: 1 }).sortBy('at'),
    putTold: async (told) => void (await claims.bulkPut(told.map(({ untold: _, ...one }) => one))),
  };
}
