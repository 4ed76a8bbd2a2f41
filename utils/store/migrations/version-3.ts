import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

/** What the person said of a case is kept word by word, so that it can be learnt from and taken back. */
export function version3(database: Dexie): void {
  database
    .version(3)
    .stores({
      cases:
        'id, [state+dueAt], [state+answeredAt], [profileId+openedAt], [customerId+openedAt], nextEventAt, lastPostAt, correctedAt, question.at',
    })
    .upgrade(upgrade);
}

/** Of the rows as version 2 wrote them, what is read here; append-only, as all of this file. */
interface OldCase {
  readonly correctedAt: number | null;
  readonly intent: string;
  readonly severity: string | null;
}

/** Nobody could correct a topic then. */
function upgrade(transaction: Transaction): PromiseLike<unknown> {
  return transaction
    .table('cases')
    .toCollection()
    .modify((found: OldCase & Record<string, unknown>) => {
      const { correctedAt: at, intent, severity } = found;
      const corrections = at === null ? [] : [{ at, asked: false, intent, severity, topic: null }];
      Object.assign(found, { corrections, question: null });
    });
}
