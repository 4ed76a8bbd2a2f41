import { setTimeout as after } from 'node:timers/promises';
import { seeded } from '../../seeded.ts';
import { practiceSettings } from '../settings.ts';
import { terminate } from './background.ts';
import { untilStored } from './count.ts';
import { addWritten, oneHour, toldBy, turnsOf, writtenFor } from './deadlines.ts';
import { launchFirefox } from './launch.ts';
import { catchNotices, noticesOf } from './notices.ts';
import { type Practice, practise, wake } from './practice.ts';
import { pause, rightAlarm, slow } from './right-alarm.ts';

interface Size {
  readonly deletions: number;
  readonly seed: number;
}

interface Round {
  /** One alarm was set, for the next deadline. */
  readonly alarmRight: boolean;
  /** Stages that were told of too often or too early; below 0: not told of. */
  readonly ahead: number;
  readonly stopped: boolean;
}

/** So many rounds have posts of their own, one for each third, whose deadlines are spread over them. */
const together = 60;
/** A round lasts about so long. */
const usual = 400;
/** Until the first of these deadlines: the posts are to be read before. */
const lead = 10_000;
/** A random wait lasts at most so long. */
const longest = 60;
/** More faults teach nothing. */
const enough = 5;
/** The greeting of a new day would tell of stages again. */
const notify = { soon: true, overdue: true, followUp: true, digest: false };

/**
 * PROMISES 5 in Firefox: deletes all alarms at random moments and lets the background page go, while
 * deadlines pass; counts the rounds after which something was not as it should be.
 */
export async function alarmsInFirefox(program: string, { deletions, seed }: Size) {
  const random = seeded(seed);
  const firefox = await launchFirefox(program);
  try {
    await catchNotices(firefox.chrome);
    const settings = practiceSettings(Date.now(), { policy: oneHour, notify });
    const practice = await practise(firefox, settings);
    const written: number[] = [];
    const rounds: Round[] = [];
    while (rounds.length < deletions && rounds.filter(isFaulty).length < enough) {
      if (rounds.length % together === 0) {
        const some = Math.ceil(Math.min(together, deletions - rounds.length) / 3);
        written.push(...(await writeMore(practice, some, random)));
        await untilStored(practice.own, 1 + written.length);
      }
      rounds.push(await deleteAndWake(practice, turnsOf(written), random));
    }
    return { ...counted(rounds), due: passed(turnsOf(written)).length };
  } finally {
    await firefox.close();
  }
}

/** Posts with deadlines in the rounds that come; gives when they were written. */
async function writeMore({ x }: Practice, count: number, random: () => number): Promise<number[]> {
  const begins = Date.now() + lead;
  const moments = Array.from({ length: count }, () =>
    Math.round(begins + random() * together * usual),
  );
  const written = writtenFor(moments);
  await addWritten(x, written);
  return written;
}

function isFaulty({ alarmRight, ahead }: Round): boolean {
  return !alarmRight || ahead !== 0;
}

function counted(rounds: readonly Round[]) {
  return {
    stopped: rounds.filter(({ stopped }) => stopped).length,
    wrongAlarms: rounds.filter(({ alarmRight }) => !alarmRight).length,
    missed: rounds.filter(({ ahead }) => ahead < 0).length,
    doubled: rounds.filter(({ ahead }) => ahead > 0).length,
  };
}

async function deleteAndWake(
  practice: Practice,
  turns: readonly number[],
  random: () => number,
): Promise<Round> {
  await after(random() * longest);
  await practice.own.evaluate(() => chrome.alarms.clearAll(), null);
  const stopped = await rest(practice, turns);
  await after(random() * longest);
  await wake(practice.own);
  const alarmRight = await rightAlarm(practice.own, turns);
  return { alarmRight, stopped, ahead: await aheadBy(practice, turns, slow) };
}

/** So long before the next deadline nothing of it is under way. */
const clear = 150;
/** Without its alarm the background page may know of nothing more. */
const vain = 500;

/** Ends the background page when nothing is under way in it, as Firefox itself does after half a minute. */
async function rest(practice: Practice, turns: readonly number[]): Promise<boolean> {
  for (;;) {
    await aheadBy(practice, turns, vain);
    const now = Date.now();
    const next = turns.find((turn) => turn > now) ?? Number.POSITIVE_INFINITY;
    if (next - now > clear) return terminate(practice.firefox.chrome);
    await after(next - now);
  }
}

/** Waits until all that was due was told, if it is in time; gives of how many stages more, or fewer. */
async function aheadBy({ firefox }: Practice, turns: readonly number[], patience: number) {
  const last = performance.now() + patience;
  for (;;) {
    const told = toldBy(await noticesOf(firefox.chrome));
    const ahead = told - passed(turns).length;
    if (ahead >= 0 || performance.now() > last) return ahead;
    await after(pause);
  }
}

function passed(turns: readonly number[]): number[] {
  const now = Date.now();
  return turns.filter((turn) => turn <= now);
}
