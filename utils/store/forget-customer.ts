import Dexie from 'dexie';
import type { Database } from './database.ts';

/** Forgets a customer of whom no case is left, with their profiles and what was noted of them. */
export async function forgetWithoutCase(database: Database, customerId: string): Promise<void> {
  const left = await database.cases
    .where('[customerId+openedAt]')
    .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])
    .count();
  if (left > 0) return;
  await database.notes
    .where('[customerId+at]')
    .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])
    .delete();
  await database.profiles.where({ customerId }).delete();
  await database.customers.delete(customerId);
}
