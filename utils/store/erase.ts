import type { Database } from './database.ts';

/** Removes everything about customers, in one transaction. */
export function eraseAll(database: Database): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
