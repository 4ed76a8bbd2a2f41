import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceDue } from '../../../entrypoints/background/announce.ts';
import { answer, handOver, holding, snooze } from '../../../utils/cases/change.ts';
import { record } from '../../../utils/cases/record.ts';
import { changeSettings } from '../../../utils/platform/settings.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { database } from '../../../utils/store/database.ts';
import { eraseAll } from '../../../utils/store/erase.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { minute, seen, settings, verdictOf } from '../cases/world.ts';
import { daily } from '../deadlines/schedules.ts';

/** From minute 600 of the tests' day on, which is 18:00, somebody is there. */
const schedule = daily('UTC', '18:00-24:00');
const opening = minute(600);
const within = (hours: number): Settings['policy'] => [
  { name: 'All', when: {}, ideal: null, limit: { for: `PT${hours}H`, counting: 'open-days' } },
];
const chosen: Settings = { ...settings, schedule, policy: within(11) };

interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}
let told: Shown[];
/** What the system shows, by id. */
let tray: Set<string>;
/** Whether the system shows what it is asked to; the worker may be stopped before. */
let shows: 'shows' | 'is stopped before' | 'is stopped after';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fakeBrowser.reset();
  await eraseAll(database);
  told = [];
  tray = new Set();
  shows = 'shows';
  const never = new Promise(() => undefined);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    shown: Shown,
  ) => {
    if (shows === 'is stopped before') return never;
    told.push(shown);
    tray.add(id);
    return shows === 'shows' ? id : never;
  }) as never);
  vi.spyOn(fakeBrowser.notifications, 'getAll').mockImplementation((async () =>
    Object.fromEntries([...tray].map((id) => [id, true]))) as never);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('Hearback');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('');
  await choose({});
  return () => vi.useRealTimers();
});

const choose = (change: Partial<Settings>) => changeSettings(() => ({ ...chosen, ...change }));

function context(now: number, policy = chosen.policy) {
  vi.setSystemTime(now);
  const triage = (post: { text: string }) => verdictOf(post.text);
  return { store: caseStore(database), now, settings: { ...chosen, policy }, triage };
}

/** Complaints of other customers, one a minute, seen as they are written. */
async function complain(count: number, from = 0, policy = chosen.policy) {
  for (let n = from; n < from + count; n += 1) {
    const author = { authorName: `Ann ${n}`, authorHandle: `ann${n}` };
    await record(context(minute(n), policy), [seen(n, n, '@acme where is my bag!!', author)]);
  }
}

async function titlesAt(now: number): Promise<string[]> {
  told = [];
  vi.setSystemTime(now);
  await announceDue();
  return told.map(({ title }) => title);
}

it('says once when the day starts what waits, with all that was held for it', async () => {
  await complain(3);
  await complain(2, 3, within(1));
  expect(await titlesAt(minute(65))).toEqual([]);
  expect(await titlesAt(opening)).toEqual(['5 waiting, 2 overdue']);
  expect(await titlesAt(opening + 1_000)).toEqual([]);
});

it('says it at the first wake after a late start, and not on another one', async () => {
  await complain(2);
  expect(await titlesAt(minute(615))).toEqual(['2 waiting']);
  expect(await titlesAt(minute(616))).toEqual([]);
});

it('says nothing when all was answered, and nothing later that day of what came since', async () => {
  await complain(1);
  await answer(context(minute(30)), 'x:0');
  expect(await titlesAt(opening)).toEqual([]);
  await complain(1, 605);
  expect(await titlesAt(minute(606))).toEqual([]);
});

it('tells what was held as one notification where no digest is wanted', async () => {
  await complain(2);
  await choose({ notify: { ...chosen.notify, digest: false } });
  expect(await titlesAt(minute(599))).toEqual([]);
  expect(await titlesAt(opening)).toEqual(['Hearback']);
  expect(told[0]?.message).toBe('2 due soon. Open the most urgent.');
});

it('names the one customer and what to do at once', async () => {
  await choose({ schedule: settings.schedule });
  await complain(1);
  expect(await titlesAt(minute(11 * 60))).toEqual(['Major · due now']);
  expect(told[0]?.message).toBe('Ann 0: where is my bag!!');
  expect(told[0]?.buttons).toEqual([{ title: 'Snooze 1 h' }, { title: 'No reply needed' }]);
});

it('asks to follow up what was handed over, whatever else is not wanted', async () => {
  await choose({
    schedule: settings.schedule,
    notify: { soon: false, overdue: false, followUp: true, digest: false },
  });
  await complain(2);
  await handOver(context(minute(5)), 'x:0', 'Luggage desk', minute(700));
  expect(await titlesAt(minute(720))).toEqual(['Follow up with Luggage desk']);
});

it('asks to follow up nothing where that is not wanted', async () => {
  await choose({
    schedule: settings.schedule,
    notify: { ...chosen.notify, followUp: false },
    policy: [],
  });
  await complain(1, 0, []);
  await handOver(context(minute(5), []), 'x:0', 'Luggage desk', minute(700));
  expect(await titlesAt(minute(720))).toEqual([]);
});

it('calls nobody for a thank-you', async () => {
  await choose({ schedule: settings.schedule });
  await record(context(minute(0)), [seen(1, 0, 'love you @acme')]);
  expect(await titlesAt(minute(720))).toEqual([]);
});

it('leaves a snoozed one out of what waits', async () => {
  await complain(2);
  await snooze(context(minute(5)), 'x:1', minute(700));
  expect(await titlesAt(opening)).toEqual(['1 waiting']);
});

it('tells beside what waits what is overdue although it was snoozed', async () => {
  await complain(2, 0, within(1));
  await snooze(context(minute(5)), 'x:1', minute(700));
  const titles = await titlesAt(opening);
  expect(titles).toHaveLength(2);
  expect(titles[0]).toBe('1 waiting, 1 overdue');
  expect(told[1]?.message).toBe('Ann 1: where is my bag!!');
});

describe('a worker that is stopped between claiming and telling', () => {
  /** A life of the worker that never gets further than the notification. */
  async function stopped(how: typeof shows, now: number) {
    shows = how;
    vi.setSystemTime(now);
    void announceDue();
    await expect.poll(() => fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
    shows = 'shows';
  }

  it('leaves it to the next one', async () => {
    await choose({ schedule: settings.schedule });
    await complain(1);
    await stopped('is stopped before', minute(11 * 60));
    expect(await titlesAt(minute(11 * 60 + 1))).toEqual(['Major · 1 min late']);
    expect(await titlesAt(minute(11 * 60 + 2))).toEqual([]);
  });

  it('has told it where the system shows it', async () => {
    await choose({ schedule: settings.schedule });
    await complain(2);
    await stopped('is stopped after', minute(12 * 60));
    expect(told).toHaveLength(1);
    expect(await titlesAt(minute(12 * 60 + 1))).toEqual([]);
  });

  it('leaves nothing to tell of what was answered meanwhile', async () => {
    await choose({ schedule: settings.schedule });
    await complain(1);
    await stopped('is stopped before', minute(11 * 60));
    await answer(context(minute(11 * 60)), 'x:0');
    expect(await titlesAt(minute(11 * 60 + 1))).toEqual([]);
  });

  it('leaves what waits when the day starts to the next one, too', async () => {
    await complain(2);
    await stopped('is stopped before', opening);
    expect(await titlesAt(opening + 1_000)).toEqual(['2 waiting']);
    expect(await titlesAt(opening + 2_000)).toEqual([]);
  });
});

it('is enough to hear once of a case of which two waits are overdue', async () => {
  await choose({ schedule: settings.schedule });
  await complain(1, 0, within(1));
  await answer(context(minute(10)), 'x:0');
  await holding(context(minute(10)), 'x:0', null, minute(50));
  await record(context(minute(20), within(1)), [
    seen(9, 20, '@acme hurry!!', { authorHandle: 'ann0', parentId: 'x:0' }),
  ]);
  expect(await titlesAt(minute(90))).toEqual(['Major · 40 min late']);
});
