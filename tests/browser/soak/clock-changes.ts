import type { Schedule } from '../../../utils/words/policy.ts';
import { temporaryProfile } from '../launch.ts';
import { practiceSettings } from '../settings.ts';
import { Computer } from './computer.ts';
import { post } from './posts.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Friday noon before the night in which London's clocks go back. */
const start = Date.UTC(2026, 9, 23, 12);

/** Day and night, so that what counts crosses the hour that comes twice. */
const london: Schedule = {
  timeZone: 'Europe/London',
  open: {
    mon: ['22:00-10:00'],
    tue: ['22:00-10:00'],
    wed: ['22:00-10:00'],
    thu: ['22:00-10:00'],
    fri: ['22:00-10:00'],
    sat: ['22:00-10:00'],
    sun: ['22:00-10:00'],
  },
  holidays: [],
};

/** What happens to a computer, each from where the one before left it. */
const events: readonly (readonly [string, (computer: Computer) => Promise<void>])[] = [
  ['8 hours of sleep', (computer) => computer.sleep(8 * hour)],
  ['its clock is set a day ahead', (computer) => computer.setClock(day)],
  ['its clock is set back a day', (computer) => computer.setClock(-day)],
  ['its clock is set back another day', (computer) => computer.setClock(-day)],
  ['its clock is right again', (computer) => computer.setClock(day)],
  ['the worker is stopped', (computer) => computer.stopWorker()],
  ['8 hours of sleep without a worker', (computer) => computer.sleep(8 * hour)],
  ['it is restarted', (computer) => computer.restart()],
  ['it flies to Tokyo', (computer) => computer.restart('Asia/Tokyo')],
  ['the clocks go back', (computer) => computer.sleep(day)],
  ['Hearback is disabled and enabled', (computer) => computer.toggle()],
  ['Hearback is updated', (computer) => computer.update()],
  ['it flies to Los Angeles', (computer) => computer.restart('America/Los_Angeles')],
  ['two days of sleep', (computer) => computer.sleep(2 * day)],
];

/**
 * Puts a computer through all that happens to clocks; after each, what popup and toolbar say is
 * overdue must follow from what is stored and from nothing else. Gives where it did not.
 */
export async function changeClocks({ posts }: { readonly posts: number }) {
  const computer = await Computer.start(temporaryProfile(), start);
  const policy = [
    {
      name: 'All',
      when: {},
      ideal: null,
      limit: { for: 'PT20H', counting: 'open-hours' },
    },
  ] as const;
  await computer.setUp(
    practiceSettings(start, { policy, schedule: london }),
    Array.from({ length: posts }, (_, index) =>
      // Over the two nights before: due from that morning until the night of the change.
      post({
        id: index + 1,
        by: `ida${index}`,
        at: start - 2 * hour - Math.floor((index * 36 * hour) / posts),
      }),
    ),
  );
  const limits = await computer.limits();
  const faults: string[] = [];
  const seen: number[] = [];
  for (const [name, happens] of events) {
    await happens(computer);
    const { expected, popup, toolbar } = await computer.overdue();
    seen.push(expected);
    if (popup !== expected) faults.push(`${name}: the popup says ${popup} of ${expected}`);
    if (toolbar !== expected) faults.push(`${name}: the toolbar says ${toolbar} of ${expected}`);
    if ((await computer.limits()) !== limits) faults.push(`${name}: a due time moved`);
  }
  await computer.end();
  return { faults, events: events.length, seen };
}
