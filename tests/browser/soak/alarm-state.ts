import type { Claim } from '../../../utils/cases/store.ts';
import type { CaseRow } from '../../../utils/store/database.ts';

export interface AlarmState {
  /** When each rings. */
  readonly alarms: readonly number[];
  /** The first stage of an open case's clock that nobody was told of; null where none is left. */
  readonly next: number | null;
  /** Such stages that had come before the wake. */
  readonly missed: number;
  /** Stages that were claimed. */
  readonly soon: number;
  readonly overdue: number;
  /** Milliseconds from a stage to its claim, at most. */
  readonly latest: number;
}

/** Runs in the extension's page: what the claims leave to be told of, by the clocks alone. */
export async function alarmState(wokenAt: number): Promise<AlarmState> {
  const alarms = (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('hearback');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const [cases, claims] = await new Promise<[CaseRow[], Claim[]]>((done, failed) => {
    const reading = database.transaction(['cases', 'claims']);
    const all = [reading.objectStore('cases').getAll(), reading.objectStore('claims').getAll()];
    reading.onabort = () => failed(reading.error);
    reading.oncomplete = () => done([all[0]?.result ?? [], all[1]?.result ?? []]);
  });
  database.close();
  const claimed = new Map(claims.map((each) => [`${each.caseId} ${each.stage}`, each.at]));
  const waiting: number[] = [];
  let latest = 0;
  for (const { id, clock, state } of cases) {
    const overdueAt = claimed.get(`${id} overdue`);
    const soonAt = claimed.get(`${id} soon`);
    if (!clock?.limitAt || !clock.soonAt || state !== 'open') continue;
    if (overdueAt !== undefined) latest = Math.max(latest, overdueAt - clock.limitAt);
    else waiting.push(soonAt === undefined ? clock.soonAt : clock.limitAt);
    if (soonAt !== undefined) latest = Math.max(latest, soonAt - clock.soonAt);
  }
  return {
    alarms,
    next: waiting.length > 0 ? Math.min(...waiting) : null,
    missed: waiting.filter((at) => at <= wokenAt).length,
    soon: claims.filter(({ stage }) => stage === 'soon').length,
    overdue: claims.filter(({ stage }) => stage === 'overdue').length,
    latest,
  };
}
