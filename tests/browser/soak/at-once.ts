import type { Policy } from '../../../utils/words/policy.ts';
import { temporaryProfile } from '../launch.ts';
import { practiceSettings } from '../settings.ts';
import { fakeClock } from './fake-clock.ts';
import { Hearback } from './hearback.ts';
import { countNotices, Notices } from './notices.ts';
import { post } from './posts.ts';

interface Size {
  readonly cases: number;
  readonly rings: number;
}

const policy: Policy = [
  { name: 'All', when: {}, ideal: null, limit: { for: 'PT1H', counting: 'always' } },
];

/**
 * Rings the alarm many times at once at the moment in which cases are overdue; gives how many
 * notifications were shown and of how many stages they told.
 */
export async function ringAtOnce({ cases, rings }: Size) {
  const notices = new Notices();
  const hearback = await Hearback.start({
    profile: temporaryProfile(),
    beforeWorker: () => `${fakeClock(0)}${countNotices}`,
    told: (words) => notices.add(words),
  });
  const at = Date.now();
  const notify = { soon: false, overdue: true, followUp: true, digest: false };
  await hearback.setUp(practiceSettings(at, { policy, notify }));
  const posts = Array.from({ length: cases }, (_, id) => post({ id: id + 1, by: `ida${id}`, at }));
  for (let from = 0; from < cases; from += 20) await hearback.see(posts.slice(from, from + 20));
  await hearback.settled();
  const before = notices.count;
  await (await hearback.browser.worker()).evaluate(ringMany, rings);
  await hearback.settled();
  await hearback.browser.close();
  return { before, shown: notices.count - before, told: notices.told('overdue') };
}

/** Runs in the worker, two hours later. */
function ringMany(rings: number): void {
  const { clock } = globalThis as unknown as { clock: { shift: number } };
  clock.shift += 2 * 3_600_000;
  const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: object): void } };
  for (let ring = 0; ring < rings; ring += 1) {
    onAlarm.dispatch({ name: 'next-event', scheduledTime: Date.now() });
  }
}
