import { setTimeout as after } from 'node:timers/promises';
import { practiceSettings } from '../settings.ts';
import { rowsOf } from '../stored.ts';
import { starts } from './background.ts';
import { addWritten, oneHour, turnsOf, writtenFor } from './deadlines.ts';
import { launchFirefox, newProfile, openOwn } from './launch.ts';
import { practise } from './practice.ts';
import { rightAlarm } from './right-alarm.ts';

/** Until the first deadline, which passes while the browser is closed. */
const lead = 6_000;
const later = 600_000;

/**
 * Closes the browser and starts it on the same profile: Firefox forgets alarms by that. Gives what was
 * found then; undefined where this Firefox takes no extension without a signature.
 */
export async function restartInFirefox(program: string) {
  const profile = newProfile();
  const first = Date.now() + lead;
  // One becomes overdue while the browser is closed, the other due soon afterwards.
  const written = writtenFor([first + later, first]);
  if (!(await read(program, profile, written))) return undefined;
  await after(Math.max(first - Date.now(), 0));
  const again = await launchFirefox(program, { profile, kept: true });
  try {
    // Before a page of the extension is open, which would start it.
    const started = await starts(again.chrome);
    const own = await openOwn(again);
    const hasAlarm = await rightAlarm(own, turnsOf(written));
    const cases = await rowsOf(own, 'cases');
    const told = cases
      .filter(({ openedAt }) => written.includes(openedAt))
      .map((found) => Object.values(found.told));
    return { started, hasAlarm, told };
  } finally {
    await again.close();
  }
}

/** Reads posts that were written at these moments, until the alarm is set. */
async function read(program: string, profile: string, written: readonly number[]) {
  const firefox = await launchFirefox(program, { profile, kept: true });
  try {
    if (!(await starts(firefox.chrome))) return false;
    const settings = practiceSettings(Date.now(), { policy: oneHour });
    const { own, x } = await practise(firefox, settings);
    await addWritten(x, written);
    if (!(await rightAlarm(own, turnsOf(written)))) throw new Error('No alarm was ever set.');
    return true;
  } finally {
    await firefox.close();
  }
}
