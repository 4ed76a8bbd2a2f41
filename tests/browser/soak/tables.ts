import type { Claim, KeptPost } from '../../../utils/cases/store.ts';
import type { CaseRow, Draft } from '../../../utils/store/database.ts';
import type { Customer, Note, Profile } from '../../../utils/words/customer.ts';
import type { Place } from './place.ts';

/** All rows of Hearback's database. */
export interface Tables {
  readonly posts: readonly KeptPost[];
  readonly cases: readonly CaseRow[];
  readonly profiles: readonly Profile[];
  readonly customers: readonly Customer[];
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  readonly claims: readonly Claim[];
}

/** Read at one moment, past Hearback; empty where there is no database yet. */
export function readTables(own: Place): Promise<Tables> {
  const names = ['posts', 'cases', 'profiles', 'customers', 'notes', 'drafts', 'claims'];
  return own.evaluate(readAll, names) as Promise<Tables>;
}

/** Runs in the extension's page. */
function readAll(names: readonly string[]): Promise<object> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('hearback');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(names);
      const rows = names.map((name) => [name, reading.objectStore(name).getAll()] as const);
      reading.onabort = () => failed(reading.error);
      reading.oncomplete = () => {
        database.close();
        done(Object.fromEntries(rows.map(([name, { result }]) => [name, result])));
      };
    };
  });
}
