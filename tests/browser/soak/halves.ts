import { never } from '../../../utils/store/database.ts';
import type { Tables } from './tables.ts';

/** What only half of a transaction can have left: each a sentence. */
export function halves(tables: Tables): string[] {
  return [...orphans(tables), ...tables.cases.flatMap((found) => unsettled(tables, found))];
}

/** Rows that hang on what is not there. */
function orphans({ posts, cases, profiles, customers, notes, drafts, claims }: Tables): string[] {
  const [caseIds, postIds, profileIds, customerIds] = [cases, posts, profiles, customers].map(
    (rows) => new Set(rows.map(({ id }) => id)),
  ) as [Set<string>, Set<string>, Set<string>, Set<string>];
  const without = (what: string, of: Set<string>, ids: readonly (string | null)[]) =>
    ids.filter((id) => id !== null && id !== '' && !of.has(id)).map((id) => `${what} ${id}`);
  return [
    ...without(
      'a post without its case',
      caseIds,
      posts.map(({ caseId }) => caseId),
    ),
    ...without(
      'a case without its post',
      postIds,
      cases.map(({ id }) => id),
    ),
    ...without(
      'a case without its profile',
      profileIds,
      cases.map(({ profileId }) => profileId),
    ),
    ...without(
      'a case without its customer',
      customerIds,
      cases.map((each) => each.customerId),
    ),
    ...without(
      'a profile without its customer',
      customerIds,
      profiles.map((each) => each.customerId),
    ),
    ...without(
      'a note without its customer',
      customerIds,
      notes.map((each) => each.customerId),
    ),
    ...without(
      'a note without its case',
      caseIds,
      notes.map(({ caseId }) => caseId),
    ),
    ...without(
      'a draft without its case',
      caseIds,
      drafts.map(({ caseId }) => caseId),
    ),
    ...without(
      'a claim without its case',
      caseIds,
      // A digest is of no case.
      claims.filter(({ stage }) => stage !== 'digest').map(({ caseId }) => caseId),
    ),
  ];
}

/** Where a case says something else than its own posts. */
function unsettled({ posts, claims }: Tables, found: Tables['cases'][number]): string[] {
  const { id, clock, state, openedAt, lastPostAt, dueAt, told, mark } = found;
  const own = posts.filter(({ caseId }) => caseId === id);
  const from = own.find((post) => post.id === clock?.postId);
  const reply = own.some((post) => post.from === 'brand');
  const isClaimed = ([name, stage]: readonly [string, string]) =>
    claims.some((each) => each.caseId === id && each.clock === name && each.stage === stage);
  const wrong = {
    'whose clock has no post': clock !== null && from?.at !== clock.startedAt,
    'sorted by another due time': dueAt !== (clock?.limitAt ?? never),
    'whose last post is another': lastPostAt !== Math.max(openedAt, ...own.map(({ at }) => at)),
    'open, and answered': state === 'open' && (reply || mark !== null),
    'answered by nobody': state === 'answered' && !reply && mark === null,
    'told of and not claimed': !Object.entries(told).every(isClaimed),
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? `a case ${what} ${id}` : []));
}
