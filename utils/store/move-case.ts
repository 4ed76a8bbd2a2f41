import Dexie from 'dexie';
import type { Database } from './database.ts';
import { forgetWithoutCase } from './forget-customer.ts';

/**
 * Gives what hangs on a case to the one that it was joined to, and removes it. Their customers may
 * have been two, where a page gave the author of one post two handles.
 */
export async function moveCase(database: Database, id: string, to: string): Promise<void> {
  const { cases, claims, drafts, notes } = database;
  const [found, target] = await cases.bulkGet([id, to]);
  if (!found || !target) return;
  const { customerId } = found;
  await notes
    .where('[customerId+at]')
    .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])
    .and(({ caseId }) => caseId === id)
    .modify({ caseId: to, customerId: target.customerId });
  const written = await drafts.bulkGet([to, id]);
  const text = written.flatMap((draft) => draft?.text ?? []).join('\n\n');
  if (text) await drafts.put({ caseId: to, text });
  await drafts.delete(id);
  const claimed = claims
    .where('[caseId+clock+stage]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey]);
  await claims.bulkPut((await claimed.toArray()).map((claim) => ({ ...claim, caseId: to })));
  await claimed.delete();
  await cases.delete(id);
  await forgetWithoutCase(database, customerId);
}
