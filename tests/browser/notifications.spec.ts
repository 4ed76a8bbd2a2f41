import type { Page, Worker } from 'playwright';
import { daily } from '../unit/deadlines/schedules.ts';
import { expect, test } from './fixtures.ts';
import { practiceSettings } from './settings.ts';
import { putRow, rowsOf } from './stored.ts';
import { stopWorker, toolbarBadge, workerOf, writeSettings } from './worker.ts';

/** "13:05", so many minutes from then. */
const clock = (at: number, minutes: number) =>
  new Date(at + minutes * 60_000).toISOString().slice(11, 16);

/** Everything is late after a second, by days, so that the hours decide when it is told. */
const lateAtOnce = [
  {
    name: 'All',
    when: { intents: ['complaint', 'question'] },
    ideal: null,
    limit: { for: 'PT1S', counting: 'open-days' },
  },
] as const;

test('outside opening hours nothing is told, and the toolbar shows it', async ({
  x,
  worker,
  now,
  postOf,
}) => {
  const schedule = daily('Etc/UTC', `${clock(now, 60)}-${clock(now, 120)}`);
  await writeSettings(worker, practiceSettings(now, { schedule, policy: lateAtOnce }));
  await x.open();
  await x.badge(postOf('tflint_'), /overdue/);
  await expect.poll(async () => (await toolbarBadge(worker)).text).toContain('!');
  expect(await notices(worker)).toEqual([]);
});

test('what was held is told when the person chooses hours that are now', async ({
  x,
  popup,
  worker,
  now,
  postOf,
}) => {
  const schedule = daily('Etc/UTC', `${clock(now, 60)}-${clock(now, 120)}`);
  const held = practiceSettings(now, { schedule, policy: lateAtOnce });
  await writeSettings(worker, held);
  await x.open();
  await x.badge(postOf('tflint_'), /overdue/);
  await expect.poll(async () => (await toolbarBadge(worker)).text).toContain('!');
  await popup.open();
  const settings = { ...held, schedule: practiceSettings(now).schedule };
  await popup.page.evaluate(
    (message) => chrome.runtime.sendMessage({ name: 'settings/write', message }),
    { settings },
  );
  await expect.poll(() => notices(worker)).toHaveLength(1);
});

test('a worker that starts late says once what waits since before the day started', async ({
  context,
  x,
  popup,
  worker,
  now,
  postOf,
}) => {
  await x.open();
  await x.badge(postOf('tflint_'), /overdue/);
  await popup.open();
  const shown = Number(await popup.count().textContent());
  for (const post of await rowsOf(worker, 'posts')) {
    await putRow(popup.page, 'posts', { ...post, seenAt: now - 3_600_000 });
  }
  // All day but the minute before: the day started a moment ago.
  const schedule = daily('Etc/UTC', `${clock(now, 0)}-${clock(now, -1)}`);
  await writeSettings(worker, practiceSettings(now, { schedule }));
  await stopWorker(context, popup.page);
  await clear(popup.page);
  await wake(popup.page);
  expect(await notices(popup.page)).toHaveLength(1);
  const again = await workerOf(context);
  expect((await toolbarBadge(again)).title).toContain(`${shown} to answer`);
  await clear(popup.page);
  await stopWorker(context, popup.page);
  await wake(popup.page);
  expect(await notices(popup.page)).toEqual([]);
});

for (const [name, button, look] of [
  ['Snooze 1 h', 0, /due in|overdue/],
  ['No reply needed', 1, /^No reply needed/],
] as const) {
  test(`the button "${name}" does so at once`, async ({ x, popup, worker, postOf }) => {
    const postId = postOf('tflint_');
    await x.open();
    await x.badge(postId, /overdue/);
    await popup.open();
    await expect(popup.rows().first()).toBeVisible();
    const before = Number(await popup.count().textContent());
    await expect.poll(() => notices(worker)).not.toEqual([]);
    await press(worker, `overdue ${Date.now()} x:${postId}`, button);
    await expect(popup.count()).toHaveText(String(before - 1));
    await x.badge(postId, look);
    const [found] = (await rowsOf(worker, 'cases')).filter(({ id }) => id === `x:${postId}`);
    expect(found?.state).toBe(button === 0 ? 'open' : 'dismissed');
  });
}

test('nobody dismisses by a notification what the customer wrote after it', async ({
  context,
  x,
  worker,
  postOf,
}) => {
  const postId = postOf('tflint_');
  await x.open();
  await x.badge(postId, /overdue/);
  const opened = context.waitForEvent('page');
  await press(worker, `overdue 1 x:${postId}`, 1);
  await expect(await opened).toHaveURL(new RegExp(`/status/${postId}$`));
  const [found] = (await rowsOf(worker, 'cases')).filter(({ id }) => id === `x:${postId}`);
  expect(found?.state).toBe('open');
});

test('a notification goes when its case is answered, and its buttons do nothing any more', async ({
  x,
  popup,
  worker,
  postOf,
}) => {
  const caseId = `x:${postOf('tflint_')}`;
  await x.open();
  await x.badge(postOf('tflint_'), /overdue/);
  await popup.open();
  await expect.poll(() => notices(worker)).not.toEqual([]);
  const own = `overdue ${Date.now()} ${caseId}`;
  await show(worker, own);
  await wake(popup.page);
  expect(await notices(worker)).toContain(own);
  await popup.page.evaluate(
    (message) => chrome.runtime.sendMessage({ name: 'case/answered', message }),
    { caseId },
  );
  await expect.poll(() => notices(worker)).not.toContain(own);
  await press(worker, own, 1);
  await wake(popup.page);
  const [found] = (await rowsOf(worker, 'cases')).filter(({ id }) => id === caseId);
  expect(found?.state).toBe('answered');
});

interface Dispatched {
  dispatch(id: string, button: number): void;
}

/** The system's own notification is out of a test's reach: the event of its button is sent instead. */
async function press(worker: Worker, notice: string, button: number): Promise<void> {
  await worker.evaluate(
    ([id, pressed]) => {
      const event = chrome.notifications.onButtonClicked as unknown as Dispatched;
      event.dispatch(id, pressed);
    },
    [notice, button] as const,
  );
}

/** One of a single case; the practice page's are told together. */
async function show(worker: Worker, notice: string): Promise<void> {
  await worker.evaluate(async (id) => {
    const iconUrl = chrome.runtime.getURL('icon/128.png');
    await chrome.notifications.create(id, { type: 'basic', iconUrl, title: 'one', message: '' });
  }, notice);
}

/** Ids of the notifications that are shown. */
function notices(where: Page | Worker): Promise<string[]> {
  // Page and Worker have the same `evaluate`; TypeScript does not call a union of its overloads.
  return (where as Page).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** Starts the worker, and waits until it has brought everything in line. */
async function wake(page: Page): Promise<void> {
  const message = { name: 'settings/pause', message: { site: 'x', paused: false } };
  await page.evaluate((it) => chrome.runtime.sendMessage(it), message);
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll()))
      await chrome.notifications.clear(id);
  });
}
