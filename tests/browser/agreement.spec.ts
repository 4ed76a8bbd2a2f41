import type { BrowserContext, Locator, Worker } from 'playwright';
import type { Case } from '../../utils/words/case.ts';
import { world } from '../pages/x/world.ts';
import { expect, test } from './fixtures.ts';
import type { Popup } from './popup-page.ts';
import { practiceSettings } from './settings.ts';
import { putRow, rowsOf } from './stored.ts';
import { toolbarBadge, writeSettings } from './worker.ts';
import { XPage } from './x-page.ts';

/** Nobody is told of these stages: what is shown turns all the same. */
const silent = { soon: false, overdue: false, followUp: true, digest: false };
const hers = world(Date.now(), 'en')
  .posts.filter(({ author }) => author === 'marenoduya')
  .slice(0, 1);
/** So long after everything is open the stage comes. */
const ahead = 3_000;
const amber = [191, 117, 6, 255];
const red = [200, 23, 74, 255];

test.use({ practice: { posts: hers } });

for (const { name, share, tone, toolbar } of [
  { name: 'due soon', share: 0.75, tone: 'soon', toolbar: amber },
  { name: 'overdue', share: 1, tone: 'late', toolbar: red },
] as const) {
  test(`what becomes ${name} by time alone shows within a second in two windows, popup, sidebar and toolbar`, async ({
    context,
    x,
    popup,
    worker,
    now,
  }) => {
    const [{ id: postId, at: writtenAt } = missing()] = hers;
    const setLimit = (limitAt: number): Promise<void> => {
      const limit = {
        for: `PT${Math.round((limitAt - writtenAt) / 1000)}S`,
        counting: 'always',
      } as const;
      const policy = [{ name: 'All', when: {}, ideal: null, limit }];
      return writeSettings(worker, practiceSettings(now, { policy, notify: silent }));
    };
    await setLimit(now + 7 * 86_400_000);
    const other = await windowOf(context, worker);
    for (const page of [x, other]) {
      await page.open();
      await page.badge(postId);
    }
    const sidebar = await other.openSidebar(postId);
    // What stands there until the case was looked up is another one.
    await expect(sidebar.frame.locator('.until')).toBeVisible();
    await popup.open();
    await expect(popup.rows()).toHaveCount(1);
    await setLimit(writtenAt + (Date.now() + ahead - writtenAt) / share);
    await popup.page.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'policy/recompute', message: {} }),
    );
    const { clock } = await caseOf(worker, `x:${postId}`);
    const stageAt = (tone === 'soon' ? clock?.soonAt : clock?.limitAt) ?? 0;
    const toned = (word: string) => `[data-tone=${word}], .queue-time.tone-${word}, .bar-${word}`;
    const turned = await Promise.all([
      firstSeen(x.badgeOf(postId), toned(tone), stageAt),
      firstSeen(other.badgeOf(postId), toned(tone), stageAt),
      firstSeen(sidebar.frame.locator('.bar'), toned(tone), stageAt),
      firstSeen(rowOf(popup).locator('.queue-time'), toned(tone), stageAt),
      toolbarColoured(worker, toolbar, stageAt),
    ]);
    for (const { at, late } of turned) {
      expect(at).toBeGreaterThanOrEqual(stageAt);
      expect(late).toBeLessThan(1_000);
    }
  });
}

test('an answer shows within a second in both windows, popup and toolbar', async ({
  context,
  x,
  popup,
  worker,
}) => {
  const [{ id: postId } = missing()] = hers;
  const other = await windowOf(context, worker);
  for (const page of [x, other]) {
    await page.open();
    await page.badge(postId);
  }
  await popup.open();
  await expect(popup.rows()).toHaveCount(1);
  const sidebar = await x.openSidebar(postId);
  const shown = Promise.all([
    firstSeen(sidebar.frame.locator('.dock'), '[aria-label=Done]'),
    firstSeen(x.badgeOf(postId), '[data-look=answered]'),
    firstSeen(other.badgeOf(postId), '[data-look=answered]'),
    firstSeen(popup.page.locator('.popup-middle'), ':not(:has(.queue))'),
    titled(worker, '0 to answer'),
  ]);
  await sidebar.button('Answered').click();
  const [asked, ...turned] = await shown;
  for (const { at } of turned) expect(at - asked.at).toBeLessThan(1_000);
});

test('popup and options are right while the worker is dead, and wake nobody to be so', async ({
  context,
  x,
  popup,
  id,
  worker,
}) => {
  const [{ id: postId } = missing()] = hers;
  await x.open();
  await x.badge(postId, /due in/);
  await expect.poll(async () => (await toolbarBadge(worker)).text).toBe('1');
  await popup.open();
  const [found] = await rowsOf(popup.page, 'cases');
  // As it is some time later: overdue by what is stored, and nobody has been there to see it.
  const limitAt = Date.now() - 150_000;
  const clock = { ...found?.clock, soonAt: limitAt - 1, limitAt };
  await putRow(popup.page, 'cases', { ...found, clock, dueAt: limitAt, nextEventAt: limitAt });
  const session = await context.newCDPSession(popup.page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) running.add(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => running.has('stopped')).toBe(true);
  running.clear();
  // Messages go nowhere: whatever is shown has been read from what is stored.
  await popup.page.addInitScript(() => {
    chrome.runtime.sendMessage = () => new Promise(() => undefined);
  });
  await popup.open();
  await expect(popup.count()).toHaveText('1');
  await expect(popup.page.getByText('1 overdue')).toBeVisible();
  await expect(popup.rows()).toContainText(/[12] min late/);
  await popup.page.goto(`chrome-extension://${id}/options.html`);
  await expect(popup.page.getByLabel('Name', { exact: true })).toHaveValue('Northwind Air');
  expect([...running].filter((status) => status !== 'stopped')).toEqual([]);
});

function missing(): never {
  throw new Error('She wrote nothing on the practice X.');
}

async function caseOf(worker: Worker, id: string): Promise<Case> {
  const found = (await rowsOf(worker, 'cases')).find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
}

/** A tab of X in a window of its own. */
async function windowOf(context: BrowserContext, worker: Worker): Promise<XPage> {
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    worker.evaluate(() => chrome.windows.create({ url: 'about:blank' })),
  ]);
  return new XPage(page);
}

function rowOf(popup: Popup): Locator {
  return popup.rows().first();
}

interface Turn {
  readonly at: number;
  /** Milliseconds after a timer of the same place rang: a busy machine is late with both. */
  readonly late: number;
}

/** When this element came to match, by the page's own clock. */
function firstSeen(element: Locator, selector: string, stageAt = 0): Promise<Turn> {
  return element.evaluate(
    (node, { wanted, expected }) =>
      new Promise<Turn>((done) => {
        let rangAt = Number.POSITIVE_INFINITY;
        setTimeout(() => {
          rangAt = Date.now();
        }, expected - Date.now());
        const look = () => {
          const at = Date.now();
          if (node.matches(wanted)) done({ at, late: Math.max(0, at - rangAt) });
          else setTimeout(look, 20);
        };
        look();
      }),
    { wanted: selector, expected: stageAt },
  );
}

function toolbarColoured(
  worker: Worker,
  colour: readonly number[],
  stageAt: number,
): Promise<Turn> {
  return worker.evaluate(
    async ([wanted, expected]) => {
      let rangAt = Number.POSITIVE_INFINITY;
      setTimeout(() => {
        rangAt = Date.now();
      }, expected - Date.now());
      while (String(await chrome.action.getBadgeBackgroundColor({})) !== String(wanted))
        await new Promise((done) => setTimeout(done, 20));
      const at = Date.now();
      return { at, late: Math.max(0, at - rangAt) };
    },
    [colour, stageAt] as const,
  );
}

function titled(worker: Worker, words: string): Promise<Pick<Turn, 'at'>> {
  return worker.evaluate(async (wanted) => {
    while (!(await chrome.action.getTitle({})).includes(wanted))
      await new Promise((done) => setTimeout(done, 20));
    return { at: Date.now() };
  }, words);
}
