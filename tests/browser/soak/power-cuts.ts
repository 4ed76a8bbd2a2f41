import { setTimeout as after } from 'node:timers/promises';
import { pickBy, seeded } from '../../seeded.ts';
import { temporaryProfile } from '../launch.ts';
import { practiceSettings } from '../settings.ts';
import type { BareOptions } from './bare-browser.ts';
import { halves } from './halves.ts';
import { Hearback } from './hearback.ts';
import { Promised } from './promised.ts';
import { readTables } from './tables.ts';

interface Size extends Pick<BareOptions, 'args'> {
  readonly cuts: number;
  readonly seed: number;
}

/** Chromium keeps new databases in SQLite, as it will by default. */
export const sqlite = ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'];

/** How many messages wait for an answer at once. */
const hands = 4;
/** A life lasts at most so long after its first acknowledgement, in milliseconds. */
const longest = 1_200;

/**
 * Kills the browser at random moments while posts come in and a person works, and opens it again on
 * the same profile; gives what was acknowledged and is missing, and what is there by half.
 */
export async function cutPower({ cuts, seed, ...options }: Size) {
  const random = seeded(seed);
  const profile = temporaryProfile();
  const promised = new Promised(pickBy(random));
  const faults: string[] = [];
  for (let cut = 0; cut <= cuts; cut += 1) {
    const hearback = await Hearback.start({ ...options, profile });
    if (cut === 0) await hearback.setUp(practiceSettings(Date.now()));
    const tables = await readTables(hearback.own);
    const found = [...promised.broken(tables), ...halves(tables)];
    const isEmptied = found.length > 0 && tables.cases.length === 0;
    const said = isEmptied ? ['the browser had thrown the whole database away'] : found;
    faults.push(...said.map((fault) => `after cut ${cut}: ${fault}`));
    if (isEmptied) promised.forget();
    if (cut < cuts) await work(hearback, promised, random() * longest);
    else await hearback.browser.close();
  }
  return { acknowledged: promised.acknowledged, unanswered: promised.unanswered, faults };
}

/** Works until the power goes. */
async function work(hearback: Hearback, promised: Promised, life: number): Promise<void> {
  await promised.next(hearback);
  let on = true;
  const working = Array.from({ length: hands }, async () => {
    while (on) await promised.next(hearback);
  });
  await after(life);
  const killed = hearback.browser.kill();
  on = false;
  await killed;
  // Those that were under way end with the browser.
  await Promise.allSettled(working);
}
