import { setTimeout as after } from 'node:timers/promises';
import type { Policy } from '../../../utils/words/policy.ts';
import { seeded } from '../../seeded.ts';
import { temporaryProfile } from '../launch.ts';
import { practiceSettings } from '../settings.ts';
import { type AlarmState, alarmState } from './alarm-state.ts';
import { Hearback } from './hearback.ts';
import { countNotices, Notices } from './notices.ts';
import { post } from './posts.ts';

interface Size {
  readonly losses: number;
  readonly seed: number;
}

/** Short, so that real time passes over both stages of every clock. */
const limit = 6_000;
const policy: Policy = [
  { name: 'Soon', when: {}, ideal: null, limit: { for: 'PT6S', counting: 'always' } },
];
/** Between two losses, at most, in milliseconds. */
const longest = 100;
/** The alarm must be right again so long after the wake. */
const patience = 10_000;

/**
 * Deletes all alarms at random moments and stops the worker, then wakes it, while due times pass;
 * gives what was wrong after a wake, how late the latest claim was and how often people were told.
 */
export async function loseAlarms({ losses, seed }: Size) {
  const random = seeded(seed);
  const notices = new Notices();
  const hearback = await Hearback.start({
    profile: temporaryProfile(),
    beforeWorker: () => countNotices,
    told: (words) => notices.add(words),
  });
  const notify = { soon: true, overdue: true, followUp: true, digest: false };
  await hearback.setUp(practiceSettings(Date.now(), { policy, notify }));
  const faults: string[] = [];
  for (let loss = 1; loss <= losses; loss += 1) {
    // Before its first stage: what comes later than that is late from the start.
    const at = Date.now() - Math.floor(random() * limit * 0.7);
    await hearback.see([post({ id: loss, by: `ida${loss}`, at })]);
    await after(random() * longest);
    await hearback.own.evaluate(() => chrome.alarms.clearAll(), null);
    await hearback.browser.stopWorker();
    notices.see(await hearback.own.evaluate(shown, null));
    const wokenAt = Date.now();
    await hearback.say('reader/health', {});
    const fault = await faultOf(hearback, wokenAt);
    if (fault) faults.push(`after loss ${loss}: ${fault}`);
  }
  // Until the last stage of all.
  await after(limit);
  const { soon, overdue, latest: late } = await rightAlarm(hearback, Date.now());
  await hearback.settled();
  await hearback.browser.close();
  const passed = soon - notices.told('due soon');
  return {
    faults: [...faults, ...unequal(notices, { soon, overdue })],
    overdue,
    soon,
    passed,
    late,
  };
}

/**
 * Notifications that tell of other stages than those claimed. That one was due soon is not told any
 * more where the worker was stopped before it could and found it overdue when it was back.
 */
function unequal(
  notices: Notices,
  { soon, overdue }: Pick<AlarmState, 'soon' | 'overdue'>,
): string[] {
  const told = { soon: notices.told('due soon'), overdue: notices.told('overdue') };
  return [
    ...(told.overdue === overdue ? [] : [`${overdue} were overdue, ${told.overdue} told of`]),
    ...(told.soon <= soon ? [] : [`${soon} were due soon, ${told.soon} told of`]),
    ...notices.twice.map((id) => `told twice: ${id}`),
  ];
}

/** Runs in the extension's page. */
async function shown(): Promise<string[]> {
  return Object.keys(await chrome.notifications.getAll());
}

async function faultOf(hearback: Hearback, wokenAt: number): Promise<string | null> {
  const { alarms, next, missed } = await rightAlarm(hearback, wokenAt);
  if (missed > 0) return `${missed} stages reached before the wake were not claimed`;
  if (isRight({ alarms, next })) return null;
  return `alarms at [${alarms}], and ${next} comes next`;
}

/** Waits until alarm and store agree, as far as patience goes. */
async function rightAlarm(hearback: Hearback, wokenAt: number): Promise<AlarmState> {
  for (const until = Date.now() + patience; ; await after(5)) {
    const state = await hearback.own.evaluate(alarmState, wokenAt);
    if ((isRight(state) && state.missed === 0) || Date.now() > until) return state;
  }
}

function isRight({ alarms, next }: Pick<AlarmState, 'alarms' | 'next'>): boolean {
  return next === null ? alarms.length === 0 : alarms.length === 1 && alarms[0] === next;
}
