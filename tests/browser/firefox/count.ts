import { setTimeout as after } from 'node:timers/promises';
import type { Place } from './place.ts';

/** How many cases are stored, read past Hearback; `own` is a page of the extension. */
export function countCases(own: Place): Promise<number> {
  return own.evaluate(count, 'cases');
}

const pause = 250;
/** A page whose messages nobody answered waits up to 30 seconds before it tries once more. */
const patience = 40_000;

/** Waits until so many cases are stored, or no more come; gives how many there are then. */
export async function untilStored(own: Place, wanted: number): Promise<number> {
  let last = await countCases(own);
  for (let quiet = 0; last < wanted && quiet < patience; quiet += pause) {
    await after(pause);
    const now = await countCases(own);
    if (now !== last) quiet = 0;
    last = now;
  }
  return last;
}

/** Runs in the page. */
function count(table: string): Promise<number> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('hearback');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.objectStoreNames.contains(table)
        ? database.transaction(table).objectStore(table).count()
        : undefined;
      const finish = () => {
        database.close();
        done(counting?.result ?? 0);
      };
      if (!counting) return finish();
      counting.onsuccess = finish;
      counting.onerror = () => failed(counting.error);
    };
  });
}
