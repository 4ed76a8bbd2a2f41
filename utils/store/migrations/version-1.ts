import type Dexie from 'dexie';

/** The first schema. Append-only: a later step gets its own file, this one never changes. */
export function version1(database: Dexie): void {
  database.version(1).stores({
    posts: 'id, [caseId+at], parentId',
    cases:
      'id, [state+dueAt], [state+answeredAt], [profileId+openedAt], [customerId+openedAt], nextEventAt, lastPostAt',
    profiles: 'id, customerId',
    customers: 'id',
    notes: 'id, [customerId+at]',
    drafts: 'caseId',
    claims: '[caseId+clock+stage]',
  });
}
