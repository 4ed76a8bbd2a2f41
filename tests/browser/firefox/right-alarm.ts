import { setTimeout as after } from 'node:timers/promises';
import type { Place } from './place.ts';

/** A machine that is busy is late by so much. */
export const slow = 5_000;

/** Between two looks: a process hears 4,096 answers of Firefox, and no more. */
export const pause = 60;

/** Whether, now or soon, exactly one alarm is set, for the next of these moments. */
export async function rightAlarm(own: Place, turns: readonly number[]): Promise<boolean> {
  const last = performance.now() + slow;
  while (performance.now() < last) {
    const alarms = await own.evaluate(() => chrome.alarms.getAll(), null);
    const now = Date.now();
    const next = turns.find((turn) => turn > now);
    if (alarms.length === 1 && alarms[0]?.scheduledTime === next) return true;
    await after(pause);
  }
  return false;
}
