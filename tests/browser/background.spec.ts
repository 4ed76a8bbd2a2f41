import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { stopWorker, toolbarBadge, workerOf } from './worker.ts';

test('keeps one alarm, for the next due time', async ({ x, worker, postOf }) => {
  await x.open();
  await x.badge(postOf('dunjapetrak'));
  const events = (await rowsOf(worker, 'cases')).flatMap(({ clock }) => [
    clock?.soonAt,
    clock?.limitAt,
  ]);
  const next = Math.min(...events.filter((at) => at != null && at > Date.now()).map(Number));
  await expect
    .poll(() =>
      worker.evaluate(async () =>
        (await chrome.alarms.getAll()).map((alarm) => alarm.scheduledTime),
      ),
    )
    .toEqual([next]);
});

test('the alarm comes back after it was lost', async ({ x, postOf, popup, context }) => {
  await x.open();
  await x.badge(postOf('dunjapetrak'));
  await popup.open();
  await expect.poll(alarms).toBe(1);
  await popup.page.evaluate(() => chrome.alarms.clearAll());
  await stopWorker(context, popup.page);
  await popup.page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'reader/health', message: {} }),
  );
  await expect.poll(alarms).toBe(1);

  function alarms(): Promise<number> {
    return popup.page.evaluate(async () => (await chrome.alarms.getAll()).length);
  }
});

test('the first look finds all in line after days asleep, with no alarm left', async ({
  x,
  worker,
  postOf,
}) => {
  await x.open();
  await x.badge(postOf('dunjapetrak'));
  await expect.poll(async () => (await toolbarBadge(worker)).title).toMatch(/[1-9] to answer/);
  // A worker that slept finds another time, and nothing has woken it: no alarm is heard in sleep.
  await worker.evaluate(async () => {
    await chrome.alarms.clearAll();
    const awake = Date.now;
    Date.now = () => awake() + 4 * 86_400_000;
    const looked = chrome.windows.onFocusChanged as unknown as { dispatch(id: number): void };
    looked.dispatch(1);
  });
  await expect
    .poll(async () => (await toolbarBadge(worker)).title)
    .toMatch(/(\d+) to answer, \1 overdue/);
});

test('notifies once about what is overdue', async ({ x, postOf, context }) => {
  const worker = await workerOf(context);
  await x.open();
  await x.badge(postOf('tflint_'), /overdue/);
  await expect
    .poll(() =>
      worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length),
    )
    .toBeGreaterThan(0);
});

test('one notification for several, and a click on it opens the post', async ({
  x,
  postOf,
  context,
  worker,
}) => {
  const overdue = postOf('tflint_');
  await x.open();
  await x.badge(postOf('marenoduya'), /due in/);
  await x.badge(overdue, /overdue/);
  await expect.poll(notices).toEqual([expect.stringMatching(`^several \\d+ x:${overdue}$`)]);
  const [notice = ''] = await notices();
  const opened = context.waitForEvent('page');
  // The system's own notification is out of a test's reach: the event of a click is sent in its place.
  await worker.evaluate((id) => {
    const clicked = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
    clicked.dispatch(id);
  }, notice);
  await expect(await opened).toHaveURL(new RegExp(`/status/${overdue}$`));

  function notices(): Promise<string[]> {
    return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }
});
