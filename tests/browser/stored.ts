import type { Page, Worker } from 'playwright';
import type { Case, StoredPost } from '../../utils/words/case.ts';
import type { Place } from './firefox/place.ts';

interface Tables {
  readonly posts: StoredPost;
  readonly cases: Case;
}

/** All rows of a table of Hearback's database, read past Hearback; `where` is of the extension's origin. */
export function rowsOf<T extends keyof Tables>(
  where: Page | Worker | Place,
  table: T,
): Promise<Tables[T][]> {
  // All have the same `evaluate`; TypeScript does not call a union of its overloads.
  return (where as Page).evaluate(readAll, table) as Promise<Tables[T][]>;
}

function readAll(table: string): Promise<unknown[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('hearback');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.objectStoreNames.contains(table)
        ? database.transaction(table).objectStore(table).getAll()
        : undefined;
      const finish = () => {
        database.close();
        done(reading?.result ?? []);
      };
      if (!reading) return finish();
      reading.onsuccess = finish;
      reading.onerror = () => failed(reading.error);
    };
  });
}

/** Writes a row past Hearback, as it could have been left. */
export function putRow(page: Page, table: keyof Tables, row: object): Promise<void> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('hearback');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite');
          writing.objectStore(name).put(value);
          writing.oncomplete = () => {
            database.close();
            done();
          };
          writing.onerror = () => failed(writing.error);
        };
      }),
    [table, row] as const,
  );
}
