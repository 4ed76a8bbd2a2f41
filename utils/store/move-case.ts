import Dexie from 'dexie';
import type { Database } from './database.ts';

/** Gives what hangs on a case to the one that it was joined to, and removes it. */
export async function moveCase(database: Database, id: string, to: string): Promise<void> {
  const { cases, claims, drafts, notes } = database;
  const found = await cases.get(id);
  const customers = found?.customerId ?? '';
  await notes
    .where('[customerId+at]')
    .between([customers, Dexie.minKey], [customers, Dexie.maxKey])
    .and(({ caseId }) => caseId === id)
    .modify({ caseId: to });
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
}
